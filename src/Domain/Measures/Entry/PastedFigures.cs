using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>Reads a table that was copied from a spreadsheet into rows of boxes: by the names of the measures where it has them, else row by row from the first.</summary>
public sealed class PastedFigures
{
    private static readonly string[] FigureWords = ["figure", "value", "actual", "result", "this period"];
    private static readonly string[] CommentaryWords = ["commentary", "comment", "comments", "notes", "why"];

    private PastedFigures(IReadOnlyList<PastedLine> lines, IReadOnlyList<string> leftOut) => (Lines, LeftOut) = (lines, leftOut);

    /// <summary>What goes into which row.</summary>
    public IReadOnlyList<PastedLine> Lines { get; }

    /// <summary>What could not be placed, a sentence each.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="table">Its rows of cells.</param>
    /// <param name="names">How the rows of boxes are named, in their order.</param>
    public static PastedFigures Read(IReadOnlyList<IReadOnlyList<string>> table, IReadOnlyList<EntryName> names)
    {
        var rows = table.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (rows.Count == 0) { return new([], ["Nothing was pasted."]); }
        var width = rows.Max(row => row.Count);
        var places = Headed(rows[0]);
        if (places is not null) { rows.RemoveAt(0); }
        var named = Enumerable.Range(0, width).Cast<int?>().FirstOrDefault(column => rows.Exists(row => names.Any(name => name.IsNamedBy(Cell(row, column)))));
        places ??= Guessed(rows, width, named is { } first ? first + 1 : 0);

        var (lines, leftOut) = (new List<PastedLine>(), new List<string>());
        for (var i = 0; i < rows.Count; i++)
        {
            var at = named is null ? (i < names.Count ? i : -1) : Place(names, Cell(rows[i], named));
            if (at < 0) { leftOut.Add(named is null ? $"Row {i + 1} is more than there are rows here." : $"“{Cell(rows[i], named)}” is no measure of this page."); }
            else if (lines.Exists(line => line.At == at)) { leftOut.Add($"“{Cell(rows[i], named)}” is there twice; the first was taken."); }
            else { lines.Add(new(at, Said(rows[i], places.Figure), Said(rows[i], places.Numerator), Said(rows[i], places.Denominator), Said(rows[i], places.Commentary))); }
        }

        return new(lines, leftOut);
    }

    private sealed record Places(int? Figure, int? Numerator, int? Denominator, int? Commentary);

    private static Places? Headed(IReadOnlyList<string> row)
    {
        int? Of(params string[] words) => Enumerable.Range(0, row.Count).Cast<int?>().FirstOrDefault(column => words.Any(word => Naming.Same(word, row[column!.Value])));
        var places = new Places(Of(FigureWords), Of("numerator"), Of("denominator"), Of(CommentaryWords));
        return places is { Figure: null, Numerator: null } ? null : places;
    }

    /// <summary>Without headings: figure, numerator and denominator are the first columns that hold figures, the commentary the first after them that holds words.</summary>
    private static Places Guessed(List<IReadOnlyList<string>> rows, int width, int from)
    {
        bool Holds(int column, bool figures) => rows.Exists(row => Cell(row, column) is { Length: > 0 } cell && figures == FigureReader.Read(cell).Kind is not (FigureKind.Empty or FigureKind.Wrong));
        var numbers = Enumerable.Range(from, Math.Max(0, width - from)).SkipWhile(column => !Holds(column, figures: true)).TakeWhile(column => Holds(column, figures: true)).Take(3).Cast<int?>().ToList();
        int? At(int place) => place < numbers.Count ? numbers[place] : null;
        var after = numbers.Count > 0 ? numbers[^1]!.Value + 1 : width;
        return new(At(0), numbers.Count == 3 ? At(1) : null, numbers.Count == 3 ? At(2) : null, Enumerable.Range(after, Math.Max(0, width - after)).Cast<int?>().FirstOrDefault(column => Holds(column!.Value, figures: false)));
    }

    private static int Place(IReadOnlyList<EntryName> names, string cell)
    {
        for (var at = 0; at < names.Count; at++)
        {
            if (names[at].IsNamedBy(cell)) { return at; }
        }

        return -1;
    }

    private static string Cell(IReadOnlyList<string> row, int? column) => column is { } at && at < row.Count ? row[at].Trim() : "";

    private static string? Said(IReadOnlyList<string> row, int? column) => column is null ? null : Cell(row, column) is { Length: > 0 } cell ? cell : null;
}
