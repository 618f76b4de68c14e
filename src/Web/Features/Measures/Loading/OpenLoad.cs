using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A load as a person looks at it.</summary>
public sealed record OpenedLoad(FigureLoad Load, LoadChoices Choices, LoadTally Tally)
{
    public bool Waits => Load.AcceptedAt is null && Load.DroppedAt is null;
}

/// <summary>One row of a file, cell by cell.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Sheet">The sheet; empty for a text file.</param>
/// <param name="Cells">Each heading with what stands beneath it.</param>
public sealed record LoadRow(int Number, string Sheet, IReadOnlyList<(string Heading, string Cell)> Cells);

/// <summary>Opens a load: what it came to, one of its rows, the rows that are not taken.</summary>
public sealed class OpenLoad(GoldenThreadDb db, TallyLoad tally)
{
    public async Task<OpenedLoad?> RunAsync(Guid id, CancellationToken cancel) =>
        await db.FigureLoads.AsNoTracking().SingleOrDefaultAsync(load => load.Id == id, cancel) is { } load && LoadChoices.Read(load.Mapping) is { Kind: not LoadKind.Notes } choices
            ? new(load, choices, LoadTally.Read(load.Tally)) : null;

    /// <summary>One row as it stands in the file; null where there is none of that number.</summary>
    public async Task<LoadRow?> RowAsync(OpenedLoad opened, int number, CancellationToken cancel)
    {
        var (data, _) = await tally.OpenAsync(opened.Load, opened.Choices, cancel);
        if (data is null) { return null; }
        using (data)
        {
            return data.Row(number) is not { } cells ? null
                : new(number, data.Sheet.Name, [.. Enumerable.Range(0, Math.Max(cells.Count, data.Headings.Count)).Select(at => (at < data.Headings.Count && data.Headings[at].Length > 0 ? data.Headings[at] : $"Column {at + 1}", at < cells.Count ? cells[at] : ""))]);
        }
    }

    /// <summary>The entry of History that tells of it; null while it waits.</summary>
    public Task<HistoryEntry?> EntryAsync(Guid load, CancellationToken cancel) => db.History.AsNoTracking().FirstOrDefaultAsync(entry => entry.SubjectId == load, cancel);

    /// <summary>Writes the rows that are not taken, each with its cells and the reason, as CSV.</summary>
    public async Task WriteRejectedAsync(OpenedLoad opened, Stream output, Actor actor, CancellationToken cancel)
    {
        var reasons = new SortedDictionary<int, string>();
        void Add(int row, string why) => reasons[row] = reasons.TryGetValue(row, out var known) && known != why ? $"{known} {why}" : why;
        var read = await tally.ReadAsync(opened.Load, opened.Choices, actor.Today, held =>
        {
            if (held.Outcome is LineOutcome.InQuestion or LineOutcome.Refused) { Add(held.Row, LoadTallying.Words(held)); }
        }, cancel);
        if (read.Value is { } reading)
        {
            foreach (var (row, why) in reading.Broken) { Add(row, why); }
            if (opened.Waits)
            {
                foreach (var refused in await (await tally.DecideAsync(opened.Load, opened.Choices, reading, actor, cancel)).UnrecordedAsync(cancel)) { Add(refused.Row, refused.Words); }
            }
        }

        var (data, _) = await tally.OpenAsync(opened.Load, opened.Choices, cancel);
        if (data is null) { return; }
        using (data) { Write(data, reasons, output); }
    }

    private static void Write(OpenedData data, SortedDictionary<int, string> reasons, Stream output)
    {
        using var writer = new RejectedRowsWriter(output, data.Headings);
        using var rows = data.File.Read(data.Sheet);
        while (rows.Read())
        {
            if (reasons.TryGetValue(rows.Number, out var why)) { writer.Write(rows, why); }
        }
    }
}
