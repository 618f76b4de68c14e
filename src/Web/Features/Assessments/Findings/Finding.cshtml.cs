using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class FindingPage(AnswerFinding answer, ApproveAnswer approve, SendAnswerBack sendBack, ReviewAnswer review, ChangeFinding change, FindAlreadySaid said, LookAroundFinding around, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneFindingPage(open, conflicts, desk, shell)
{
    [BindProperty] public AnswerKind? Kind { get; set; }
    [BindProperty] public List<Guid> Actions { get; set; } = [];
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Shown { get; set; }
    [BindProperty] public List<Guid> Evidence { get; set; } = [];
    [BindProperty] public DateParts ReviewOn { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? Said { get; set; }
    [BindProperty] public DateParts Again { get; set; } = new();
    /// <summary>The words of a self-assessment that had said it, by their key.</summary>
    [BindProperty] public string? SaidIn { get; set; }
    public AroundFinding Around { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection, int finding, CancellationToken cancel)
    {
        if (!await OpenAsync(inspection, finding, AskedDay, cancel)) { return NotFound(); }
        Fill();
        return Page();
    }

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostAnswerAsync(string inspection, int finding, CancellationToken cancel)
    {
        if (!await OpenAsync(inspection, finding, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = Day(ReviewOn, "ReviewOn", "The day on which it is looked at again", problems);
        if (Kind is null) { problems.Add(new("Kind", "Say how it is answered.")); }
        if (!ModelState.IsValid || problems.Count > 0) { return this.Show(problems); }
        var by = Desk.By(Request);
        return await AnswerAsync(await answer.RunAsync(inspection, finding, new() { Kind = Kind!.Value, Actions = Actions, Words = Words ?? "", Shown = Shown ?? "", Evidence = Evidence, ReviewOn = on }, by, cancel), Finding.Id, by, FindingPath, Finding.Code, cancel);
    }

    [Needs(Right.ApproveAnswers)]
    public Task<IActionResult> OnPostApproveAsync(string inspection, int finding, CancellationToken cancel) =>
        DecideAsync(inspection, finding, async by => await AnswerAsync(await approve.RunAsync(inspection, finding, by, cancel), Finding.Id, by, FindingPath, Finding.Code, cancel), cancel);

    [Needs(Right.ApproveAnswers)]
    public Task<IActionResult> OnPostSendBackAsync(string inspection, int finding, CancellationToken cancel) =>
        DecideAsync(inspection, finding, async by => await AnswerAsync(await sendBack.RunAsync(inspection, finding, Because, by, cancel), Finding.Id, by, FindingPath, Finding.Code, cancel), cancel);

    [Needs(Right.ApproveAnswers)]
    public Task<IActionResult> OnPostReviewAsync(string inspection, int finding, CancellationToken cancel) => DecideAsync(inspection, finding, async by =>
    {
        List<Problem> problems = [];
        var again = Day(Again, "Again", "The day of the next review", problems);
        if (problems.Count > 0) { return this.Show(problems); }
        return await AnswerAsync(await review.RunAsync(inspection, finding, again, Said, by, cancel), Finding.Id, by, FindingPath, Finding.Code, cancel);
    }, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostForeseeAsync(string inspection, int finding, CancellationToken cancel) => DecideAsync(inspection, finding, async by =>
    {
        if ((await said.RunAsync(Finding, Opened, cancel)).FirstOrDefault(each => each.Key == SaidIn) is not { } had) { return this.Show([new("", "Those words were changed, or are not offered any more. Look at what is offered now and choose again.")]); }
        var details = FindingForm.Of(Finding).Read() with { Foreseen = had.Maybe.Said.Cited };
        return await AnswerAsync(await change.RunAsync(inspection, finding, Opened.Report!.Id, details, by, cancel), Finding.Id, by, FindingPath, Finding.Code, cancel);
    }, cancel);

    private async Task<IActionResult> DecideAsync(string inspection, int finding, Func<Store.History.Submission, Task<IActionResult>> decide, CancellationToken cancel)
    {
        if (!await OpenAsync(inspection, finding, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        Fill();
        return await decide(Desk.By(Request));
    }

    private async Task<bool> OpenAsync(string inspection, int finding, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, finding, asAt, cancel)) { return false; }
        Around = await around.RunAsync(Finding, Opened, MayAnswer, cancel);
        return true;
    }

    private void Fill()
    {
        if (Finding.Answer is not { } given) { return; }
        (Kind, Actions, Words, Shown, Evidence, ReviewOn) = (given.Kind, [.. given.Actions], given.Words, given.Shown, [.. given.Evidence], DateParts.Of(given.ReviewOn));
    }
}
