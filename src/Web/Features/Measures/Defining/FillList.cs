using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Puts measures in a list or takes them out, several at once: all, or none with what stands in the way.</summary>
public sealed class FillList(GoldenThreadDb db, MeasureShelf shelf, OrganisationShelf organisations)
{
    /// <param name="puts">Whether they are put in; else they are taken out.</param>
    /// <param name="on">Their first day in it, or their last.</param>
    public async Task<IReadOnlyList<Problem>?> RunAsync(string code, IReadOnlyCollection<Guid> measures, bool puts, DateOnly? on, Submission by, CancellationToken cancel) => await db.DecideAsync(async () =>
    {
        if (!by.Actor.May(Right.RunMeasures)) { return Decision.Refuse(Actor.Refused("fill lists of measures")); }
        if (await db.MeasureLists.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } list) { return Decision.Refuse(new Problem("", "There is no such list.")); }
        if (measures.Count == 0) { return Decision.Refuse(new Problem("Measures", "Choose one measure at least.")); }
        List<Measure> chosen = [];
        foreach (var some in measures.Distinct().Chunk(400)) { chosen.AddRange(await db.Measures.Where(measure => some.Contains(measure.Id)).ToListAsync(cancel)); }
        if (chosen.Count < measures.Distinct().Count()) { return Decision.Refuse(new Problem("Measures", "Choose measures from the list.")); }

        List<Event> events = [];
        List<Problem> faults = [];
        foreach (var measure in chosen.OrderBy(measure => measure.Code, CodeOrder.Instance))
        {
            if (puts) { Take(measure.PutIn(list, on, by.Actor)); }
            else { Take(measure.TakeOutOf(list, on, by.Actor)); }
        }

        if (faults.Count > 0) { return Decision.Refuse([.. faults.Select(fault => fault.Field == "List" ? fault with { Field = "Measures" } : fault).Distinct()]); }
        var stand = await db.StandAsync(chosen, [], (await shelf.NowAsync(db, cancel)).Book, (await organisations.NowAsync(db, cancel)).Chart, cancel);
        return new Decision(events) { Rows = sequence => db.WriteAsync(stand, sequence, by.Actor.At, cancel) };

        void Take<T>(Outcome<T> outcome) where T : Event
        {
            if (outcome.Value is { } happened) { events.Add(happened); }
            else { faults.AddRange(outcome.Problems); }
        }
    }, by, cancel);
}
