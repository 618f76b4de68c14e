using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The members' room: the same positions for every member, and beside them what a member asked to see.</summary>
[Needs(Right.ReadCases)]
public sealed class MembersPage(LookIntoRoom look, ChooseMemberSettings choose, SeeReds reds, SeeCommittees committees, SeeDivision division, SeeRoomChanges changes, SeeQuestions questions, SeeProposals proposals, SeeTrainings trainings, SeeSurvey survey, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    /// <summary>As many reds as one screen shows, and how many days back somebody is told who was never here.</summary>
    private const int MostReds = 8, DaysBefore = 14;

    [BindProperty(SupportsGet = true)] public string? Since { get; set; }
    [BindProperty] public List<Guid> Boards { get; set; } = [];
    [BindProperty] public string? Division { get; set; }

    public MemberSettings Settings { get; private set; } = null!;
    public DateOnly SinceDay { get; private set; }
    public HomeMeasures? Measures { get; private set; }
    public IReadOnlyList<CommitteeWork> Committees { get; private set; } = [];
    public IReadOnlyList<RoomChange> InDivision { get; private set; } = [];
    public IReadOnlyList<RoomChange> Changes { get; private set; } = [];
    public IReadOnlyList<MemberQuestion> Mine { get; private set; } = [];
    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];
    public IReadOnlyList<Training> Trainings { get; private set; } = [];
    public bool SurveyWaits { get; private set; }
    public bool IsMember => Desk.May(Right.AskQuestions);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (Boards, Division) = ([.. Settings.Boards], Settings.Division);
    }

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostSettingsAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || await choose.RunAsync(Boards, Division, Desk.Actor, cancel) is not { Count: > 0 } faults) { return ModelState.IsValid ? this.Done("/members", "Saved. Nobody but you sees what you chose.") : BadRequest(); }
        await LoadAsync(cancel);
        return this.Show(faults);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Settings = await look.RunAsync(Desk.Actor, cancel);
        var since = SinceMoment();
        if (Desk.May(Right.ReadMeasures)) { Measures = await reds.RunAsync(AsAt.Read(null, Desk.Today), MostReds, cancel); }
        (Committees, Changes) = (await committees.RunAsync(Settings, cancel), await changes.RunAsync(since, cancel));
        InDivision = await division.RunAsync(Settings.Division, cancel);
        Mine = [.. (await questions.RunAsync(cancel)).Where(each => each.IsAsker(Desk.Actor) && each.State != QuestionState.Closed)];
        Proposals = [.. (await proposals.RunAsync(cancel)).Where(each => each.ClosedOn is null)];
        Trainings = [.. (await trainings.RunAsync(cancel)).Where(each => each.On >= Desk.Today && (!IsMember || each.IsFor(Desk.Actor))).Reverse()];
        SurveyWaits = IsMember && await survey.IsWaitingAsync(cancel);
    }

    /// <summary>The moment since which changes are shown: the day that they typed, else their look before this one, else a fortnight.</summary>
    private DateTimeOffset SinceMoment()
    {
        List<Problem> faults = [];
        var typed = Typed.Day(Since, "Since", faults);
        if (typed > Desk.Today) { faults.Add(new("Since", "Give a day that has passed.")); }
        foreach (var fault in faults) { ModelState.AddModelError(fault.Field, fault.Message); }
        var moment = typed is { } day && faults.Count == 0 ? CouncilClock.EndOf(day.AddDays(-1)) : Settings.SinceAt ?? CouncilClock.EndOf(Desk.Today.AddDays(-DaysBefore - 1));
        SinceDay = typed is { } shown && faults.Count == 0 ? shown : Settings.SinceAt is { } at ? CouncilClock.DayOf(at) : Desk.Today.AddDays(-DaysBefore);
        return moment;
    }
}
