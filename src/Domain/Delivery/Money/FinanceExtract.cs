using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

/// <summary>A file from the council's ledger: received, understood, and taken over into the lines of the budget by a person (R83, R143). Its rows stay with it, so that every amount can be followed to a cell.</summary>
public sealed class FinanceExtract
{
    /// <summary>The most rows that are taken.</summary>
    public const int MostRows = 20_000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's extracts, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the file, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The day up to which the ledger was posted.</summary>
    public DateOnly AsAt { get; init; }

    /// <summary>The headings of its columns.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Its rows beneath them.</summary>
    public required IReadOnlyList<FinanceRow> Rows { get; init; }

    /// <summary>Which column holds what.</summary>
    public FinanceColumns Columns { get; set; } = new();

    /// <summary>What the ledger calls the council's services.</summary>
    public IReadOnlyList<LedgerName> Services { get; set; } = [];

    /// <summary>The post that received it.</summary>
    public required string By { get; init; }

    /// <summary>The day on which it was received.</summary>
    public DateOnly On { get; init; }

    /// <summary>The day on which it was taken over; null before.</summary>
    public DateOnly? TakenOn { get; set; }

    /// <summary>Why it was put away untaken; empty while it was not.</summary>
    public string DroppedBecause { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>Whether it waits for a person.</summary>
    public bool Waits => TakenOn is null && DroppedBecause.Length == 0;

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("finance extract", Id, $"Extract {Number}, {FileName}");

    /// <summary>What it was read to say.</summary>
    public FinanceReading Reading => FinanceReading.Of(Headings, Rows, Columns, Services);

    /// <summary>Receives a file that was read; it is understood like the last one with the same headings.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="hash">The SHA-256 of the file.</param>
    /// <param name="asAt">The day up to which the ledger was posted; null where none was typed.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="earlier">The extracts that were received before.</param>
    /// <param name="actor">Who receives it.</param>
    public static (FinanceExtract? Extract, Outcome<FinanceExtractReceived> Outcome) Receive(Guid id, int number, string fileName, string hash, DateOnly? asAt, IReadOnlyList<string> headings, IReadOnlyList<FinanceRow> rows, IReadOnlyCollection<FinanceExtract> earlier, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return (null, Actor.Refused("load finance extracts")); }
        List<Problem> faults = [.. new[]
        {
            asAt is null || asAt > actor.Today ? new("AsAt", "Give the day up to which the ledger was posted, today or earlier.") : null,
            rows.Count == 0 ? new("File", "The file has headings, and no row beneath them.") : rows.Count > MostRows ? new("File", $"The file has {rows.Count:N0} rows; {MostRows:N0} are taken at most. Send cost centres, not transactions.") : null,
            earlier.FirstOrDefault(each => each.Hash == hash && each.DroppedBecause.Length == 0) is { } same ? new Problem("File", $"This file was received already: extract {same.Number}, on {same.On.InWords()}.") : null,
        }.OfType<Problem>()];
        if (faults.Count > 0) { return (null, faults); }
        var like = earlier.Where(each => each.TakenOn is not null && each.Headings.SequenceEqual(headings)).MaxBy(each => each.Number);
        var received = new FinanceExtract
        {
            Id = id,
            Number = number,
            FileName = fileName,
            Hash = hash,
            AsAt = asAt!.Value,
            Headings = headings,
            Rows = rows,
            Columns = like?.Columns ?? Guess(headings),
            Services = earlier.Where(each => each.TakenOn is not null).OrderByDescending(each => each.Number).SelectMany(each => each.Services).DistinctBy(each => Naming.Tidy(each.Called).ToUpperInvariant()).ToList(),
            By = actor.Post,
            On = actor.Today,
        };
        return (received, new FinanceExtractReceived(received.Ref, rows.Count, like?.Number));
    }

    /// <summary>Says how it is understood.</summary>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="services">What the ledger calls services; those that are named anew replace what was said before.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<FinanceExtractUnderstood> Understand(FinanceColumns columns, IReadOnlyList<LedgerName> services, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("load finance extracts"); }
        if (!Waits) { return new Problem("", "This extract is settled already."); }
        Columns = columns;
        Services = [.. services.Where(each => Naming.Tidy(each.Called).Length > 0), .. Services.Where(each => services.All(other => !Naming.Same(other.Called, each.Called)))];
        return new FinanceExtractUnderstood(Ref, Reading.Lines.Count, Reading.Questions.Count);
    }

    /// <summary>Takes its lines over: new ones come, those that differ change, those that it does not have stay as they were and are said.</summary>
    /// <param name="known">Every line of the budget.</param>
    /// <param name="newId">Gives identities to new lines.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="added">The new lines.</param>
    public Outcome<FinanceExtractTaken> Take(IReadOnlyCollection<BudgetLine> known, Func<Guid> newId, Actor actor, out IReadOnlyList<BudgetLine> added)
    {
        added = [];
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("load finance extracts"); }
        if (!Waits) { return new Problem("", "This extract is settled already."); }
        var reading = Reading;
        if (reading.Questions.Count > 0) { return new Problem("", $"{CountingWords.Several(reading.Questions.Count, "question")} of it must be settled first; nothing was taken over."); }
        if (reading.Unknown.Count > 0) { return new Problem("", $"Say first which services these are: {CountingWords.Listed(reading.Unknown)}."); }
        var byKey = known.ToDictionary(line => (line.Code.ToUpperInvariant(), line.FirstYear));
        var (fresh, changed, same) = (new List<BudgetLine>(), 0, 0);
        foreach (var read in reading.Lines)
        {
            if (!byKey.Remove((read.Code.ToUpperInvariant(), read.FirstYear), out var line))
            {
                line = new BudgetLine { Id = newId(), Code = read.Code, FirstYear = read.FirstYear, Title = read.Title };
                line.Take(read, this);
                fresh.Add(line);
            }
            else if (line.AsAt > AsAt) { return new Problem("", $"{line.Code} was posted up to {line.AsAt.InWords()} already, by a later extract. An older one does not take its place."); }
            else
            {
                if (line.Differs(read)) { changed++; } else { same++; }
                line.Take(read, this);
            }
        }

        var years = reading.Lines.Select(line => line.FirstYear).ToHashSet();
        added = fresh;
        TakenOn = actor.Today;
        return new FinanceExtractTaken(Ref, fresh.Count, changed, same, byKey.Keys.Count(key => years.Contains(key.FirstYear)), reading.LeftOut.Count, Hash);
    }

    /// <summary>Puts it away untaken.</summary>
    /// <param name="actor">Who does, with the reason.</param>
    public Outcome<FinanceExtractDropped> Drop(Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("load finance extracts"); }
        if (!Waits) { return new Problem("", "This extract is settled already."); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why it is not taken over."); }
        DroppedBecause = actor.Reason.Trim();
        return new FinanceExtractDropped(Ref, DroppedBecause);
    }

    // A heading that says plainly what it is, is proposed; a person sees it before anything is taken over.
    private static FinanceColumns Guess(IReadOnlyList<string> headings)
    {
        string? Called(params string[] words) => headings.FirstOrDefault(heading => words.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return new() { Code = Called("cost centre", "code"), Title = Called("description", "title", "name"), Service = Called("service", "department", "directorate"), Year = Called("year"), Budget = Called("budget"), Forecast = Called("forecast", "outturn", "projected"), Spent = Called("actual", "spend", "spent") };
    }
}
