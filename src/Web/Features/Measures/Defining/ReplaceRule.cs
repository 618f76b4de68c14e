using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Puts a rule in the place of another, and chooses it from a day on wherever the other is in use; what has a colour keeps it.</summary>
public sealed class ReplaceRule(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations)
{
    public async Task<IReadOnlyList<Problem>?> RunAsync(Guid id, RatingRule next, DateOnly? from, string? because, Submission by, CancellationToken cancel) => await db.DecideAsync(async () =>
    {
        var rules = await db.RatingRules.ToListAsync(cancel);
        if (rules.FirstOrDefault(rule => rule.Id == id) is not { } old) { return Decision.Refuse(new Problem("", "There is no such rule.")); }
        db.HoldTo(old, by);
        var made = new CouncilRule { Id = by.Key, Rule = next, Replaces = id, MadeBy = by.Actor.Post, MadeOn = by.Actor.Today };
        var outcome = old.GiveWayTo(made, rules, because, by.Actor);
        List<Problem> faults = [.. outcome.Problems];
        if (from is null) { faults.Add(new("From", "Give the day from which the rule colours as changed.")); }
        if (faults.Count > 0) { return Decision.Refuse(faults); }

        db.RatingRules.Add(made);
        var view = await measures.NowAsync(db, cancel);
        List<Event> events = [outcome.Value!];
        DateOnly Begins(IReadOnlyList<RuleChoice> choices) => choices[^1].From > from!.Value ? choices[^1].From : from.Value;
        foreach (var list in await db.MeasureLists.ToListAsync(cancel))
        {
            if (list.Rules.Count > 0 && list.Rules[^1].RuleId == id) { Take(list.ChooseRule(made, Begins(list.Rules), because, by.Actor)); }
        }

        var ids = view.Measures.Where(measure => measure.Rules.Count > 0 && measure.Rules[^1].RuleId == id).Select(measure => measure.Id).ToList();
        List<Measure> changed = [];
        foreach (var some in ids.Chunk(400)) { changed.AddRange(await db.Measures.Where(measure => some.Contains(measure.Id)).ToListAsync(cancel)); }
        foreach (var measure in changed) { Take(measure.ChooseRule(made, Begins(measure.Rules), because, by.Actor)); }
        if (faults.Count > 0) { return Decision.Refuse(faults); }
        var stand = await db.StandAsync(changed, [], view.Book, (await organisations.NowAsync(db, cancel)).Chart, cancel);
        return new Decision(events) { Rows = sequence => db.WriteAsync(stand, sequence, by.Actor.At, cancel) };

        void Take(Outcome<RuleChosen> chosen)
        {
            if (chosen.Value is { } happened) { events.Add(happened); }
            else { faults.AddRange(chosen.Problems); }
        }
    }, by, cancel);
}
