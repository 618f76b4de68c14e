using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The survey of what members need: answered by members, opened and closed by whoever runs boards or the organisation, as the acts decide.</summary>
[Needs(Right.ReadCases)]
public sealed class SurveyPage(AnswerSurvey answer, OpenSurvey open, CloseSurvey close, SeeSurvey see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public List<SurveyReplyForm> Replies { get; set; } = [];
    [BindProperty] public SurveyForm Form { get; set; } = new();
    [BindProperty] public string? Outcome { get; set; }

    public IReadOnlyList<SeenSurvey> All { get; private set; } = [];
    public SeenSurvey? Now => All.FirstOrDefault(each => each.Survey.ClosedOn is null);
    public bool Runs => MemberSurvey.Runs(Desk.Actor);
    public bool MayAnswer => Now is not null && Desk.May(Right.AskQuestions);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Now is { } now) { Replies = [.. now.Survey.Questions.Select(question => now.Own.FirstOrDefault(reply => reply.Number == question.Number)).Zip(now.Survey.Questions, (reply, question) => new SurveyReplyForm { Number = question.Number, Step = reply?.Step, Words = reply?.Words })]; }
    }

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid) { return this.Show([]); }
        return await answer.RunAsync([.. Replies.Select(each => new SurveyReply(each.Number, each.Step, each.Words ?? ""))], Desk.Actor, cancel) is { Count: > 0 } faults ? this.Show(faults) : this.Done("/members/survey", "Thank you. You may change your answers until the survey closes.");
    }

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync([], async by => (await open.RunAsync(Form.Title, Form.Read(), by, cancel))!, Guid.Empty, _ => "/members/survey", Form.Title ?? "", cancel, Showing.InForm);
    }

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Now is { Survey: var survey } ? await ActAsync([], by => close.RunAsync(survey.Number, Outcome, by, cancel), survey.Id, _ => "/members/survey", survey.Title, cancel) : NotFound();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        All = await see.RunAsync(cancel);
        while (Form.Questions.Count < MemberSurvey.MostQuestions) { Form.Questions.Add(new() { IsScale = Form.Questions.Count < 5 }); }
        shell.Crumbs = [new("Members", "/members")];
    }
}
