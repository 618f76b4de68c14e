using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What people did, played in the order of time: each through the rule that would decide it today, and kept with its History.</summary>
public sealed class DemoTimeline(GoldenThreadDb db, DemoCast cast)
{
    private readonly List<Moment> _moments = [];

    /// <summary>Something that the holder of a post does on a day; what it returns happened.</summary>
    /// <param name="rows">Writes rows that go past what is tracked; it is given the place of the last entry of History.</param>
    public void Add(DateOnly on, string post, ImprovementAction? action, Func<Actor, IEnumerable<Event>> happens, string? reason = null, Func<Actor, long, CancellationToken, Task>? rows = null) =>
        _moments.Add(new(on, post, reason, action, happens, rows, null));

    /// <summary>The same for something that has to be looked up first.</summary>
    public void Look(DateOnly on, string post, Func<Actor, CancellationToken, Task<IEnumerable<Event>>> happens) => _moments.Add(new(on, post, null, null, _ => [], null, happens));

    /// <summary>Plays everything. What one person does in a day is one commit.</summary>
    public async Task PlayAsync(CancellationToken cancel)
    {
        var at = DateTimeOffset.MinValue;
        foreach (var sitting in _moments.OrderBy(m => m.On).GroupBy(m => (m.On, m.Post, m.Reason)))
        {
            var morning = new DateTimeOffset(sitting.Key.On, new TimeOnly(9, 5), TimeSpan.Zero);
            at = at < morning ? morning : at.AddMinutes(3);
            if (cast.ActorOf(sitting.Key.Post, at, sitting.Key.On, sitting.Key.Reason) is not { } actor) { continue; }

            var events = sitting.SelectMany(moment => moment.Happens(actor)).ToList();
            foreach (var look in sitting.Select(moment => moment.Looks).OfType<Func<Actor, CancellationToken, Task<IEnumerable<Event>>>>()) { events.AddRange(await look(actor, cancel)); }
            if (events.Count == 0) { continue; }
            foreach (var action in sitting.Select(m => m.Action).OfType<ImprovementAction>().Distinct()) { await db.StandAsync(action, cast.Chart, cancel); }
            var writes = sitting.Select(moment => moment.Rows).OfType<Func<Actor, long, CancellationToken, Task>>().ToList();
            var decision = new Decision(events) { Rows = async sequence => { foreach (var write in writes) { await write(actor, sequence, cancel); } } };
            if (await db.DecideAsync(() => Task.FromResult(decision), Submission.Of(actor), cancel) is [var problem, ..]) { throw new InvalidDataException(problem.Message); }
            PutAway();
        }
    }

    /// <summary>What is written is not looked at again: a unit of work that holds on to it grows slower with every commit.</summary>
    private void PutAway()
    {
        // Everything is saved: there is nothing to find.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is HistoryEntry or UsedKey or PersonalValue or Measure or MeasureList or CouncilRule or AreaGroup or MonitoringReport or MeasureForecast or MeasurePromise or RoomVisit
            || (e.Metadata.FindProperty(Kept.SupersededAt) is not null && e.Property(Kept.SupersededAt).CurrentValue is not null)).ToList())
        {
            entry.State = EntityState.Detached;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private sealed record Moment(DateOnly On, string Post, string? Reason, ImprovementAction? Action, Func<Actor, IEnumerable<Event>> Happens, Func<Actor, long, CancellationToken, Task>? Rows, Func<Actor, CancellationToken, Task<IEnumerable<Event>>>? Looks);
}
