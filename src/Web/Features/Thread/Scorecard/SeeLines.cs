using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Measures and aims of the thread as lines: from the standings that everybody is shown, with the figures that were handed in and no others.</summary>
public sealed class SeeLines(GoldenThreadDb db, MeasureStandingShelf standings, MeasureShelf measures, Desk desk)
{
    public async Task<IReadOnlyDictionary<ThreadEnd, ShownLine>> RunAsync(SeenThread thread, IReadOnlyCollection<ThreadNode> nodes, CancellationToken cancel)
    {
        var ids = nodes.Where(node => node.End.Kind == ThreadKind.Measure).Select(node => node.End.Id).ToHashSet();
        var moment = thread.AsAt.Moment;
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var standing = (moment is null ? (await standings.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => ids.Contains(each.MeasureId)) : await db.MeasureStandings.AsNoTracking().AsAt(moment).Where(each => ids.Contains(each.MeasureId)).ToListAsync(cancel)).ToDictionary(each => each.MeasureId);
        var defined = moment is null ? ids.Select(view.Find).OfType<Measure>().ToDictionary(each => each.Id) : await db.Measures.AsNoTracking().AsAt(moment).Where(each => ids.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancel);
        return nodes.DistinctBy(node => node.End).ToDictionary(node => node.End, node => node.End.Kind == ThreadKind.Measure
            ? Of(node, standing[node.End.Id], defined[node.End.Id].Definition, view.Book, thread.AsAt.Shown) : Of(node, thread));
    }

    private static ShownLine Of(ThreadNode node, MeasureStanding standing, MeasureDefinition definition, RuleBook book, DateOnly day)
    {
        var now = standing.Seen(false);
        // Of the year so far there is more each time: only the same period of the year before says which way it goes.
        var (rating, way) = (ShownRating.Of(now), now.Direction(definition.IsToDate ? DirectionMode.SamePeriodLastYear : DirectionMode.PreviousPeriod));
        var entered = now.RecordedAt is { } at ? CouncilClock.DayOf(at) : (DateOnly?)null;
        return new()
        {
            Node = node,
            Figure = now.Value is { } value ? definition.Say(value) : MeasureWords.Absent(now.Figure, now.Period is null, standing.NextDue, day),
            Period = now.Period is { } period ? $"{PeriodWords.Label(period)}{(MeasureWords.Status(now.Status) is { } settled ? $", {settled}" : "")}" : "",
            Target = now.Target is { } target ? $"Target {MeasureWords.Target(definition, target)}" : "No target",
            Status = node.IsOpen ? (rating.Kind, rating.Words) : ("superseded", "No longer collected"),
            Because = now.IsInQuestion ? $"{now.Because} In question: somebody is asked whether it is right." : now.Because,
            Rule = RuleOf(now, definition, book),
            Direction = way is null ? "Nothing to compare" : way.Direction == Domain.Measures.Ratings.Direction.Unknown ? way.Because : $"{MeasureWords.Direction(way.Direction)}: {way.Because}",
            Source = $"{(definition.Source.Length > 0 ? definition.Source : definition.Formula.Length > 0 ? $"Worked out: {definition.Formula}" : "No source is named")}{(now.Period is { } of && entered is { } on ? $"; data to {Say.Date(of.To)}, entered {Say.Date(on)}" : "")}",
            RecordedOn = entered,
        };
    }

    // Where there is no colour, the reason says what the rule would. A rule that gave way to another of the same name cannot be told from it by its name: then the reason alone is said.
    private static string RuleOf(Position now, MeasureDefinition definition, RuleBook book) =>
        now.Colour == Colour.None || now.Rule.Length == 0 ? "" : book.Rules.Values.Where(each => each.Rule.Name == now.Rule).Take(2).ToList() is [var only] ? $"{PeriodWords.Capital(RuleSentence.Of(only.Rule, now.Target, definition))}." : $"Rule “{now.Rule}”.";

    private static ShownLine Of(ThreadNode node, SeenThread thread)
    {
        var aim = thread.Written.Aims[node.End.Id];
        var plan = thread.Written.Plans[aim.PlanId];
        var below = StandingsBelow.Of(thread.Graph.Reach(node.End, LinkWay.Down));
        return new()
        {
            Node = node,
            Figure = "No figure of its own",
            Target = aim.DueOn is { } due ? $"To be reached by {Say.Date(due)}" : "No day is said by which it is to be reached",
            Status = node.Says.Length > 0 ? (node.Tone.Status(), node.Says) : ("none", "Without a colour"),
            Because = below.Length > 0 ? $"Below it {below}." : "Nothing stands below it yet.",
            Rule = "Red where its day has passed; otherwise the measures below it tell.",
            Source = $"{plan.Title}, agreed by {plan.AgreedBy} on {Say.Date(plan.AgreedOn!.Value)}",
        };
    }
}
