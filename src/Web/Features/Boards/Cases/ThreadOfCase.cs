using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The golden thread through a case, as far as whoever sits at the desk may see it: upwards what it is about and what that serves, downwards what is being done.</summary>
public sealed class ThreadOfCase(GoldenThreadDb db, MeasureStandingShelf standings, MeasureShelf measures, OpenPlan plans, Desk desk)
{
    public async Task<ThreadPanel> RunAsync(Case found, CancellationToken cancel)
    {
        var panel = new ThreadPanel($"Case {found.Code}") { Why = "Why this matters", What = "What came of it" };
        var used = desk.May(Right.ReadPlans) ? await plans.InUseAsync(cancel) : [];
        if (found.Subject is { Kind: SubjectKind.Measure, Id: { } id } && desk.May(Right.ReadMeasures) && (await standings.AsOfAsync(db, desk.Sequence, cancel)).Find(id) is { } standing && desk.Actor.May(Right.ReadMeasures, standing.Posts, standing.Services))
        {
            var lists = (await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Book.Lists.Where(list => standing.Lists.Contains(list.Id));
            return panel with { Up = [.. lists.Select(list => new ThreadStep(list.Name, $"/measures?list={Uri.EscapeDataString(list.Code)}", MeasureWords.Kind(list.Kind))), Measure(standing)], Down = [.. ActionsOf(used, standing.Actions.Contains)] };
        }

        return found.Subject is { Kind: SubjectKind.Action, Id: { } action } && used.FirstOrDefault(opened => opened.Actions.Any(each => each.ActionId == action)) is { } plan
            ? panel with { Up = [new(plan.Plan.Title, $"/plans/{plan.Plan.Code}", "Plan"), .. ActionsOf([plan], each => each == action)] } : panel;
    }

    private ThreadStep Measure(MeasureStanding standing)
    {
        var now = standing.Seen(desk.Actor.May(Right.ReadDrafts, standing.Posts, standing.Services));
        var rating = ShownRating.Of(now);
        return new($"{standing.Code} {standing.Title}", $"/measures/{standing.Slug}", now.Value is { } value ? standing.Say(value) : null, rating.Kind, rating.Words);
    }

    private IEnumerable<ThreadStep> ActionsOf(IEnumerable<OpenedPlan> opened, Func<Guid, bool> wanted) => opened.SelectMany(plan => plan.Actions.Where(action => wanted(action.ActionId)).Select(action =>
    {
        var status = ShownStatus.Of(action, desk.Today);
        return new ThreadStep($"{action.Code} {action.Title}", $"/plans/{plan.Plan.Code}/actions/{Uri.EscapeDataString(action.Code)}", action.NextDue is { } due ? $"due {Say.Date(due)}" : null, status.Kind, status.Words);
    }));
}
