using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What came of taking a file in.</summary>
/// <param name="Words">What happened, in a sentence.</param>
/// <param name="Problems">Why nothing was saved; empty where it was, or where all was there already.</param>
/// <param name="Tally">What the file came to.</param>
public sealed record AcceptedLoad(string Words, IReadOnlyList<Problem> Problems, LoadTally Tally);

/// <summary>To what a person agrees, or a program for them.</summary>
/// <param name="Mark">The counts that were shown, <see cref="LoadTally.Mark"/>; null where nobody was shown any.</param>
/// <param name="Looked">Whether somebody looked at what the whole file shows.</param>
/// <param name="TakesRest">Whether the rest is taken where rows are in question or refused.</param>
public sealed record Agreement(string? Mark, bool Looked, bool TakesRest);

/// <summary>Takes the figures of a file into the record: all that was agreed to in one commit with one entry of History, or nothing.</summary>
public sealed class AcceptLoad(GoldenThreadDb db, TallyLoad tally, OrganisationShelf organisations, AcceptGroups groups)
{
    public async Task<AcceptedLoad?> RunAsync(Guid id, Agreement agreed, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return new("It was taken in before; nothing was saved twice.", earlier, new()); }
        if (await db.FigureLoads.SingleOrDefaultAsync(load => load.Id == id && load.AcceptedAt == null && load.DroppedAt == null, cancel) is not { } load) { return null; }
        var choices = LoadChoices.Read(load.Mapping);
        if (choices.Kind == LoadKind.Groups) { return await groups.RunAsync(load, choices, by, cancel); }
        if (!by.Actor.May(Right.RunMeasures)) { return Refuse(Actor.Refused("load figures")); }
        if (!choices.IsKnown) { return Refuse(new Problem("Mapping", "Say first what the columns of the file are.")); }
        var read = await tally.ReadAsync(load, choices, by.Actor.Today, null, cancel);
        if (read.Value is not { } reading) { return Refuse(read.Problems); }

        LoadDecision? decision = null;
        var refused = await db.DecideAsync(async () =>
        {
            decision = await tally.DecideAsync(load, choices, reading, by.Actor, cancel);
            if (Obstacle(decision.Tally, agreed) is { } obstacle) { return Decision.Refuse(obstacle); }
            load.AcceptedAt = by.Actor.At;
            db.Measures.AddRange(decision.Added);
            await RememberAsync(reading, choices, load, decision, by.Actor.At, cancel);
            var chart = (await organisations.NowAsync(db, cancel)).Chart;
            var own = await tally.AreaAsync(cancel);
            var counted = decision.Tally;
            return new Decision([new FiguresLoaded(new("load", load.Id, load.FileName), load.Hash, decision.Digest, counted.Rows, counted.New, counted.Corrected, counted.Unchanged, counted.HeldBack, decision.Added.Count)])
            {
                Rows = sequence => decision.WriteAsync(chart, own, sequence, cancel),
            };
        }, by, cancel);
        var found = decision?.Tally ?? new();
        if (refused is null) { return new(Said(found), [], found); }
        if (found is { IsRefused: false, Saves: 0 } && refused is [{ Field: NothingNew }]) { return new(await DropAsync(id, found, by.Actor.At, cancel), [], found); }
        return new("", refused, found);
    }

    private const string NothingNew = "Nothing";

    private static Problem? Obstacle(LoadTally found, Agreement agreed) =>
        found.IsRefused ? new("File", string.Join(" ", found.Faults))
        : found.NeedsArea ? new("OwnArea", "Say which area of the file is the council's own, or that none is.")
        : found.Asks && !agreed.Looked ? new("Looked", "Look at what the whole file shows, and say that it is right.")
        : !agreed.TakesRest && found.HeldBack + found.Unrecorded > 0 ? new("Rest", "Some rows are in question or refused. Look at them, and say that the rest is to be taken.")
        : found.Saves == 0 ? new(NothingNew, "There is nothing new in the file.")
        : agreed.Mark is { } mark && mark != found.Mark() ? new("", "What is recorded changed since the counts were shown. Look at the new counts, then agree again.")
        : null;

    /// <summary>A file that brings nothing new is put away; that is no change of the record.</summary>
    private async Task<string> DropAsync(Guid id, LoadTally found, DateTimeOffset at, CancellationToken cancel)
    {
        await db.FigureLoads.Where(load => load.Id == id).ExecuteUpdateAsync(load => load.SetProperty(each => each.DroppedAt, at), cancel);
        return found.Unchanged > 0 ? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"All {found.Unchanged:N0} figures were there already. Nothing was saved.") : "The file holds no figure that can be taken. Nothing was saved.";
    }

    private async Task RememberAsync(FileReading reading, LoadChoices choices, FigureLoad load, LoadDecision decision, DateTimeOffset at, CancellationToken cancel)
    {
        var name = TallyLoad.SourceNameOf(reading.Mapping, choices);
        var known = await db.FigureSources.SingleOrDefaultAsync(source => source.Name == name, cancel);
        var before = known is null ? null : RememberedSource.Read(known.Mapping);
        var keys = new Dictionary<string, Guid>(before?.Measures ?? new Dictionary<string, Guid>());
        foreach (var (key, measure) in decision.Keys) { keys[key] = measure; }
        var beside = TallyLoad.BesideOf(load) is { Count: > 0 } with ? with : before?.Beside ?? [];
        var text = new RememberedSource(MappingText.Write(reading.Mapping), keys, beside).Write();
        if (known is null) { db.FigureSources.Add(new FigureSource { Id = Guid.CreateVersion7(at), CouncilId = db.CouncilId, Name = name, Mapping = text, UsedAt = at }); }
        else { (known.Mapping, known.UsedAt) = (text, at); }
    }

    private static string Said(LoadTally found) => string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{found.New:N0} figures saved, {found.Corrected:N0} corrected, {found.Unchanged:N0} unchanged.");

    private static AcceptedLoad Refuse(params IReadOnlyList<Problem> problems) => new("", problems, new());
}
