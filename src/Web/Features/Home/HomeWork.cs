using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Engagement;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Home;

/// <summary>One thing that waits for somebody.</summary>
/// <param name="What">What it is.</param>
/// <param name="Note">What is known of it.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Due">By when; null when it has no day.</param>
/// <param name="Minutes">About how long it takes.</param>
public sealed record WorkItem(string What, string Note, string Path, string Kind, DateOnly? Due, int Minutes);

/// <summary>What waits for whoever sits at the desk, and what they answer for.</summary>
public sealed record Work
{
    public required IReadOnlyList<WorkItem> Due { get; init; }
    public required IReadOnlyList<WorkItem> Asked { get; init; }
    public required IReadOnlyList<WorkItem> ToApprove { get; init; }
    public required IReadOnlyList<(Domain.Improvement.Plan Plan, ActionStanding Action)> Mine { get; init; }

    /// <summary>What is overdue or at risk in every plan that they may see, the latest first.</summary>
    public required IReadOnlyList<(Domain.Improvement.Plan Plan, ActionStanding Action)> OffTrack { get; init; }
    public required int Actions { get; init; }
    public required IReadOnlyList<(ShownStatus Status, int Count)> Counts { get; init; }
}

/// <summary>Gathers the work of whoever sits at the desk.</summary>
public sealed class HomeWork(OpenPlan open, FiguresWaiting figures, SeeQuestions questions, Desk desk)
{
    public async Task<Work> RunAsync(CancellationToken cancel)
    {
        var plans = (await open.AllAsync(cancel)).Where(opened => !opened.Plan.IsSuperseded).ToList();
        var all = (await open.InUseAsync(cancel)).SelectMany(opened => opened.Actions.Select(action => (opened.Plan, Action: action))).ToList();
        var mine = all.Where(each => each.Action.Posts.Any(desk.Actor.Posts.Contains)).ToList();
        var (figuresDue, figuresAsked, figuresToApprove) = await figures.RunAsync(cancel);
        return new Work
        {
            Mine = mine,
            Due = [.. mine.Where(each => !each.Action.IsClosed).Select(each => Update(each.Plan, each.Action)).OfType<WorkItem>().Concat(figuresDue).OrderBy(item => item.Due)],
            Asked = [.. mine.Where(each => each.Action.AcceptanceWaits).Select(each => new WorkItem($"{each.Action.Code} {each.Action.Title}: do you accept it?", each.Plan.Title, PathOf(each.Plan, each.Action), "New action", null, 2)),
                .. plans.Where(opened => opened.Plan.Current.State == PlanState.Submitted && desk.May(Right.RecordDecision)).Select(opened => new WorkItem($"Record what {opened.Plan.Current.Board} decided on version {opened.Plan.Current.Label}", opened.Plan.Title, $"/plans/{opened.Plan.Code}/versions", "Decision", null, 5)), .. figuresAsked,
                .. (await questions.WaitingAsync(cancel)).Select(each => new WorkItem(each.IsHeldBack && each.State != Domain.Engagement.QuestionState.Asked ? $"{each.Code}: look at what is held back" : $"{each.Code}: answer a member’s question", each.AboutTitle.Length > 0 ? $"About {each.AboutTitle}" : "About nothing in particular", $"/members/questions/{each.Number}", "Question", each.State == Domain.Engagement.QuestionState.Asked ? each.Due : null, 10))],
            ToApprove = [.. all.Where(each => each.Action.ClosingAsked && each.Action.ClosingAskedBy != desk.Actor.Account && desk.Actor.May(Right.ApproveClosing, each.Action.Posts, each.Action.Services))
                .Select(each => new WorkItem($"Close {each.Action.Code} {each.Action.Title}", each.Plan.Title, PathOf(each.Plan, each.Action) + "/close", "Closing", null, 5)), .. figuresToApprove],
            OffTrack = [.. all.Where(each => ShownStatus.Of(each.Action, desk.Today).IsException).OrderBy(each => ShownStatus.Of(each.Action, desk.Today).Rank).ThenByDescending(each => each.Action.DaysLate(desk.Today))],
            Actions = all.Count,
            Counts = ShownStatus.Counts(all.Select(each => each.Action), desk.Today),
        };
    }

    /// <summary>The update that an open action wants: by the council's cycle after the last one, or by the day that something is due, whichever comes first. Nothing until a fortnight before.</summary>
    private WorkItem? Update(Domain.Improvement.Plan plan, ActionStanding action)
    {
        var byCycle = action.UpdatedAt is { } at ? CouncilClock.DayOf(at).AddMonths(desk.Council.UpdateEveryMonths) : desk.Today;
        var due = action.NextDue is { } next && next < byCycle ? next : byCycle;
        if (due > desk.Today.AddDays(14)) { return null; }
        var note = action.UpdatedAt is { } last ? $"Last updated {Plumbing.Design.Say.Date(CouncilClock.DayOf(last))}" : "Never updated";
        return new WorkItem($"{action.Code} {action.Title}: update", $"{plan.Title}. {note}.", PathOf(plan, action), "Action update", due, 2);
    }

    private static string PathOf(Domain.Improvement.Plan plan, ActionStanding action) => $"/plans/{plan.Code}/actions/{Uri.EscapeDataString(action.Code)}";
}
