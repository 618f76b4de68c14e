using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A question with its answers; the acts decide who may do what with it.</summary>
[Needs(Right.ReadPlans)]
public sealed class QuestionPage(AnswerQuestion answer, EntrustQuestion entrust, AcceptAnswer accept, ReopenQuestion reopen, KeepQuestionApart keepApart, LetQuestionBeSeen letBeSeen, SeeQuestions see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public bool IsNeeded { get; set; }
    [BindProperty] public Guid? OwnerPostId { get; set; }
    [BindProperty] public string? ExemptBecause { get; set; }

    public MemberQuestion Question { get; private set; } = null!;
    public bool Runs => MemberQuestion.Runs(Desk.Actor);
    public bool MayAnswer => Question.MayAnswer(Desk.Organisation!.Chart, Desk.Actor);
    public bool MayJudge => Question.State == QuestionState.Answered && Question.IsAsker(Desk.Actor);
    private string Path => $"/members/questions/{Question.Number}";

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel) => await LoadAsync(number, cancel) ?? Page();

    [Needs(Right.ReadPlans)]
    public async Task<IActionResult> OnPostAnswerAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ?? await ActAsync([], by => answer.RunAsync(number, Words, IsNeeded, by, cancel), Question.Id, _ => Path, Question.Code, cancel);

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostAcceptAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ?? await ActAsync([], by => accept.RunAsync(number, by, cancel), Question.Id, _ => Path, Question.Code, cancel);

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostReopenAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ?? await ActAsync([], by => reopen.RunAsync(number, Because, IsNeeded, by, cancel), Question.Id, _ => Path, Question.Code, cancel);

    [Needs(Right.RecordDecision)]
    public async Task<IActionResult> OnPostEntrustAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ?? await ActAsync([], by => entrust.RunAsync(number, OwnerPostId, by, cancel), Question.Id, _ => Path, Question.Code, cancel);

    [Needs(Right.RecordDecision)]
    public async Task<IActionResult> OnPostKeepApartAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ?? await ActAsync([], by => keepApart.RunAsync(number, ExemptBecause, by, cancel), Question.Id, _ => Path, Question.Code, cancel);

    [Needs(Right.RecordDecision)]
    public async Task<IActionResult> OnPostLetBeSeenAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ?? await ActAsync([], by => letBeSeen.RunAsync(number, by, cancel), Question.Id, _ => Path, Question.Code, cancel);

    /// <summary>Null where they may see it; else the answer that refuses.</summary>
    private async Task<IActionResult?> LoadAsync(int number, CancellationToken cancel)
    {
        if (await see.OneAsync(number, cancel) is not { } found) { return NotFound(); }
        if (!found.Sees(Desk.Organisation!.Chart, Desk.Actor)) { return StatusCode(StatusCodes.Status403Forbidden); }
        Question = found;
        // A partner who is to answer sees this page of the room and no other.
        shell.Crumbs = Desk.May(Right.ReadCases) ? [new("Members", "/members"), new("Questions", "/members/questions")] : [];
        return null;
    }
}
