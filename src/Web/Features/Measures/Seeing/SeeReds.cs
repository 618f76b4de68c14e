using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A red measure with what was said of it and what is being done.</summary>
/// <param name="Each">The measure.</param>
/// <param name="Said">Why, what next, who and by when; null where nothing was said.</param>
/// <param name="Who">The post that acts; empty where none was named.</param>
/// <param name="Plan">The plan of the action that is to change it; null where there is none that this person may see.</param>
/// <param name="Action">The action.</param>
public sealed record RedMeasure(SeenMeasure Each, ReturnWords? Said, string Who, Plan? Plan, ActionStanding? Action);

/// <summary>The measures as Home shows them: the counts, the reds with what is being done, and those of whoever reads.</summary>
/// <param name="Totals">Of all that are collected.</param>
/// <param name="Reds">The gravest first, no more than were asked for.</param>
/// <param name="Mine">Those that this person's posts answer for.</param>
public sealed record HomeMeasures(MeasureTotals Totals, IReadOnlyList<RedMeasure> Reds, IReadOnlyList<SeenMeasure> Mine);

/// <summary>Gathers what is off track among the measures that somebody may see.</summary>
public sealed class SeeReds(SeeMeasures see, OpenPlan plans, GoldenThreadDb db, Desk desk)
{
    public async Task<HomeMeasures> RunAsync(AsAt asAt, int most, CancellationToken cancel)
    {
        var seen = await see.RunAsync(asAt, cancel);
        var collected = new MeasureFilter().Apply(seen, desk);
        var reds = collected.Where(each => each.Now.Colour == Colour.Red).Take(most).ToList();
        var ids = reds.Select(each => each.Standing.MeasureId).ToList();
        var returns = reds.Count == 0 ? [] : (await db.Returns.AsNoTracking().AsAt(asAt.Moment).Where(each => ids.Contains(each.MeasureId)).ToListAsync(cancel)).ToLookup(each => (each.MeasureId, each.From, each.To)).ToDictionary(same => same.Key, same => same.First());
        var actions = reds.Count == 0 || !desk.May(Right.ReadPlans) ? [] : (await plans.InUseAsync(cancel)).SelectMany(opened => opened.Actions.Select(action => (opened.Plan, Action: action))).DistinctBy(each => each.Action.ActionId).ToDictionary(each => each.Action.ActionId);
        return new(MeasureTotals.Count(collected, asAt.Shown), [.. reds.Select(each => Red(each, returns, actions))], [.. collected.Where(each => each.Standing.Posts.Any(desk.Actor.Posts.Contains))]);
    }

    private RedMeasure Red(SeenMeasure each, Dictionary<(Guid, DateOnly, DateOnly), Return> returns, Dictionary<Guid, (Plan Plan, ActionStanding Action)> actions)
    {
        var said = each.Now.Period is { } period && returns.TryGetValue((each.Standing.MeasureId, period.From, period.To), out var found) && (found.State >= ReturnState.Submitted || desk.SeesDraftsOf(each.Standing)) ? found.Words : null;
        var id = new[] { said?.ActionId }.OfType<Guid>().Concat(each.Standing.Actions).FirstOrDefault(actions.ContainsKey);
        var (plan, action) = actions.GetValueOrDefault(id);
        var who = desk.Organisation!.Chart.Post(said?.Who)?.Title ?? action?.Leads ?? "";
        return new(each, said, who, plan, action);
    }
}
