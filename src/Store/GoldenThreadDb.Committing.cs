using GoldenThread.Domain.Basics;
using GoldenThread.Store.Boards;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;

namespace GoldenThread.Store;

public sealed partial class GoldenThreadDb
{
    /// <summary>The field of the problem that says that somebody else changed the record.</summary>
    public const string ConflictField = "_version";

    /// <summary>The field of the problem that says that the form was sent before with other content.</summary>
    public const string RepeatField = "_key";

    private static readonly PerModel<Func<GoldenThreadDb, CancellationToken, Task<ChainHead?>>> Head =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, CancellationToken cancel) => db.ChainHeads.SingleOrDefault()));

    private static readonly PerModel<Func<GoldenThreadDb, Guid, CancellationToken, Task<UsedKey?>>> Used =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, Guid key, CancellationToken cancel) => db.UsedKeys.AsNoTracking().SingleOrDefault(used => used.Key == key)));

    /// <summary>Saves what a rule granted, with its History, in one transaction; passes on what it refused.</summary>
    /// <param name="plan">The plan that the rule looked at and that is not itself changed, with the place of the chain as of which it was read: when it has changed since, nothing is saved.</param>
    public async Task<Outcome<T>> CommitAsync<T>(Outcome<T> outcome, Submission by, CancellationToken cancel, (Guid Id, long AsOf)? plan = null) where T : Event =>
        outcome.Value is not { } happened ? outcome
        : await SaveAsync([happened], by, null, cancel, plan) is not { } other ? outcome
        : other.Count == 0 ? Outcome<T>.Before
        : other[0];

    /// <summary>The same for a rule's outcome: null when the submission is new, an empty outcome when it was saved, else the problem.</summary>
    public async Task<Outcome<T>?> RepeatAsync<T>(Submission by, CancellationToken cancel) where T : Event =>
        await EarlierAsync(by, cancel) is not { } earlier ? null : earlier.Count == 0 ? Outcome<T>.Before : earlier[0];

    /// <summary>Saves every change and the events that say what happened, in one transaction. A repeat of the same submission changes nothing.</summary>
    /// <param name="meanwhile">What is computed from rows that nobody else may change meanwhile; runs once the council's chain is locked.</param>
    /// <param name="plan">As for one event: the plan that was looked at and is not itself changed.</param>
    public async Task<Problem?> CommitAsync(IReadOnlyList<Event> events, Submission by, CancellationToken cancel, Func<Task>? meanwhile = null, (Guid Id, long AsOf)? plan = null) =>
        await SaveAsync(events, by, meanwhile, cancel, plan) is [var problem, ..] ? problem : null;

    /// <summary>The place of the chain as of which plans are read now.</summary>
    public Task<long> PlanSequenceAsync(CancellationToken cancel) => ChainHeads.Select(head => head.PlanSequence).SingleOrDefaultAsync(cancel);

    /// <summary>Decides and saves in one transaction while the council's chain is held: what was read to decide cannot have changed when it is saved.</summary>
    /// <param name="decide">Reads, and decides: the events, or the problems, and the rows that are written as they are.</param>
    /// <returns>Null when it was saved; an empty list when the same submission was saved before; else the problems.</returns>
    public Task<IReadOnlyList<Problem>?> DecideAsync(Func<Task<Decision>> decide, Submission by, CancellationToken cancel) => SaveAsync(decide, by, null, cancel);

    private Task<IReadOnlyList<Problem>?> SaveAsync(IReadOnlyList<Event> events, Submission by, Func<Task>? meanwhile, CancellationToken cancel, (Guid Id, long AsOf)? plan = null) => SaveAsync(async () =>
    {
        if (meanwhile is not null) { await meanwhile(); }
        return new Decision(events);
    }, by, plan, cancel);

    /// <summary>Null when it was saved; else, as <see cref="EarlierAsync"/> says it, what stood in the way.</summary>
    private async Task<IReadOnlyList<Problem>?> SaveAsync(Func<Task<Decision>> decide, Submission by, (Guid Id, long AsOf)? plan, CancellationToken cancel)
    {
        using var turn = await WriterQueue.EnterAsync(this, cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        // Every value is looked at once. To look at all of them again at each question made a commit slower by the square of its size.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var head = await LockHeadAsync(cancel);
            if (await EarlierAsync(by, cancel) is { } earlier)
            {
                ChangeTracker.Clear();
                return earlier;
            }

            // The chain's head is held: whoever changes the plan comes before this or after it.
            if (plan is { } looked && head.PlanSequence > looked.AsOf && await Plans.AnyAsync(p => p.Id == looked.Id && EF.Property<long>(p, Kept.Sequence) > looked.AsOf, cancel))
            {
                ChangeTracker.Clear();
                return [new Problem(ConflictField, "Somebody else changed the plan while you were working on it.")];
            }

            var decided = await decide();
            if (decided.Problems.Count > 0)
            {
                ChangeTracker.Clear();
                return decided.Problems;
            }

            ChangeTracker.DetectChanges();
            Own();
            CountChanges(decided.Events);
            Narrate(decided.Events, by, head);
            if (ChangeTracker.Entries().Any(IsOfTheOrganisation)) { head.OrganisationSequence = head.Sequence; }
            if (ChangeTracker.Entries<Domain.Improvement.Plan>().Any(IsChanged)) { head.PlanSequence = head.Sequence; }
            if (ChangeTracker.Entries().Any(IsOfTheMeasures)) { head.MeasureSequence = head.Sequence; }
            this.Supersede(by.Actor.At, head.Sequence);
            UsedKeys.Add(new UsedKey { CouncilId = CouncilId, Key = by.Key, Fingerprint = by.Fingerprint, At = by.Actor.At, Sequence = head.Sequence });
            Entry(head).DetectChanges();
            await SaveChangesAsync(cancel);
            if (decided.Rows is { } rows) { await rows(head.Sequence); }
        }
        catch (DbUpdateConcurrencyException)
        {
            ChangeTracker.Clear();
            return [new Problem(ConflictField, "Somebody else changed this while you were working on it.")];
        }
        catch (DbUpdateException taken) when (taken.InnerException is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            ChangeTracker.Clear();
            return [new Problem(ConflictField, "Somebody else saved something under the same code or name at the same moment. Look at what they saved, then send yours again.")];
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }

        await transaction.CommitAsync(cancel);
        return null;
    }

    /// <summary>What became of the same submission sent before: no problem when it was saved, the one to show when it had other content; null when it is new.</summary>
    public async Task<IReadOnlyList<Problem>?> EarlierAsync(Submission by, CancellationToken cancel) =>
        await Used.For(this)(this, by.Key, cancel) is not { } used ? null
        : used.Fingerprint == by.Fingerprint ? []
        : [new Problem(RepeatField, "This form was saved before with other content. Look at what was saved, then send your change again if you still want it.")];

    /// <summary>Holds a record to the version that the person saw: if it has changed since, the commit refuses.</summary>
    public void HoldTo(object record, Submission by)
    {
        if (by.Seen is { } seen) { Entry(record).Property("Version").OriginalValue = seen; }
    }

    /// <summary>Counts the change of every record that counts its changes; of one that an event speaks of, even when what changed stands beside it, as a holding stands beside a post.</summary>
    private void CountChanges(IReadOnlyList<Event> events)
    {
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Modified or EntityState.Unchanged && e.Metadata.FindProperty("Version") is { IsConcurrencyToken: true }).ToList())
        {
            if (entry.State == EntityState.Unchanged && (entry.IsKeptThing() || events.All(happened => happened.About.Id != SubjectOf(entry)))) { continue; }
            var version = entry.Property("Version");
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private async Task<ChainHead> LockHeadAsync(CancellationToken cancel)
    {
        if (Database.IsNpgsql())
        {
            await Database.ExecuteSqlAsync($"SELECT 1 FROM \"ChainHeads\" WHERE \"CouncilId\" = {CouncilId} FOR UPDATE", cancel);
        }

        if (ChangeTracker.Entries<ChainHead>().SingleOrDefault() is { } stale) { stale.State = EntityState.Detached; }
        var head = await Head.For(this)(this, cancel);
        return head ?? ChainHeads.Add(new ChainHead { CouncilId = CouncilId }).Entity;
    }

    /// <summary>Everything new belongs to the council of this unit of work; nothing of another can be saved.</summary>
    private void Own()
    {
        foreach (var entry in ChangeTracker.Entries().Where(IsChanged))
        {
            if (entry.Metadata.FindProperty("CouncilId") is null) { continue; }
            var council = entry.Property("CouncilId");
            if (entry.State == EntityState.Added && (Guid)council.CurrentValue! == Guid.Empty) { council.CurrentValue = CouncilId; }
            if ((Guid)council.CurrentValue! != CouncilId) { throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another council was about to be saved."); }
        }
    }

    private void Narrate(IReadOnlyList<Event> events, Submission by, ChainHead head)
    {
        var changes = ChangeTracker.Entries().Where(Narrated).ToLookup(SubjectOf);
        var counted = ChangeTracker.Entries().Where(entry => entry.Metadata.FindProperty("Version")?.ClrType == typeof(int)).ToLookup(SubjectOf);
        var told = new HashSet<Guid>();
        foreach (var happened in events)
        {
            var values = new ChangedValues();
            if (told.Add(happened.About.Id))
            {
                foreach (var entry in changes[happened.About.Id]) { values.Add(entry, ""); }
            }

            foreach (var (named, id) in happened.Along.Where(along => told.Add(along.Id)))
            {
                foreach (var entry in changes[id]) { values.Add(entry, named + "."); }
            }

            foreach (var (field, before, after) in happened.Values) { values.Add(field, before, after); }
            Add(happened, counted[happened.About.Id].FirstOrDefault()?.Property("Version").CurrentValue as int?, values, by, head);
        }

        // Rows that no event speaks of (a standing recomputed, a holding that comes with a post) are kept with the last event.
        if (events.Count == 0 && changes.Count > 0) { throw new InvalidOperationException("A change was about to be saved without an event that says what happened."); }
    }

    private void Add(Event happened, int? version, ChangedValues values, Submission by, ChainHead head)
    {
        var unhashed = new HistoryEntry
        {
            CouncilId = CouncilId,
            Sequence = ++head.Sequence,
            At = by.Actor.At,
            AccountId = by.Actor.Account,
            Post = by.Actor.Post,
            Reason = by.Actor.Reason,
            Event = happened.GetType().Name,
            SubjectKind = happened.About.Kind,
            SubjectId = happened.About.Id,
            SubjectName = happened.About.Name,
            SubjectVersion = version,
            Words = happened.InWords,
            Said = happened.Said,
            Before = values.Before,
            After = values.After,
            PreviousHash = head.Hash,
            Hash = "",
        };
        head.Hash = HistoryHash.Of(unhashed);
        History.Add(unhashed with { Hash = head.Hash });
        PersonalValues.AddRange(values.PersonalValues.Select(p => new PersonalValue
        { Id = Guid.CreateVersion7(), CouncilId = CouncilId, Sequence = head.Sequence, SubjectId = happened.About.Id, Field = p.Field, Value = p.Value, Key = p.Key }));
    }

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static bool IsOfTheOrganisation(EntityEntry entry) =>
        IsChanged(entry)
        && (entry.Entity is Organisation.Account || entry.Metadata.ClrType.Namespace is "GoldenThread.Domain.Organisation" or "GoldenThread.Domain.Boards");

    private static bool IsOfTheMeasures(EntityEntry entry) => IsChanged(entry) && entry.Entity is Domain.Measures.Measure or Domain.Measures.MeasureList or Domain.Measures.CouncilRule;

    private static bool Narrated(EntityEntry entry) =>
        IsChanged(entry)
        && entry.Entity is not (ChainHead or HistoryEntry or UsedKey or PersonalValue or Mail or JobRun or StoredFile or Organisation.Session or Organisation.ApiToken or Organisation.CalendarFeed or ItemDraft or Domain.Engagement.MemberSettings or Domain.Engagement.RoomVisit or Domain.Engagement.SurveyAnswer or Domain.Improvement.ActionStanding);

    private static Guid SubjectOf(EntityEntry entry) => entry.Metadata.FindProperty("Id") is { } id && id.ClrType == typeof(Guid) ? (Guid)entry.Property("Id").CurrentValue! : Guid.Empty;
}
