using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads the cell of a figure with the mark that may stand in another column.</summary>
internal sealed class FigureCells(ValueColumns columns)
{
    private readonly Dictionary<string, ReadFigure> marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadFigure> others = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, FigureKind>? said = columns.Marks.Count == 0 ? null : new Dictionary<string, FigureKind>(columns.Marks, StringComparer.OrdinalIgnoreCase);
    private readonly bool marksNumbers = columns.Marks.Keys.Any(mark => mark.Length > 0 && mark[0] is '-' or '.' or (>= '0' and <= '9') && mark.Any(char.IsAsciiDigit));

    /// <summary>A plain number without any mark; the short way.</summary>
    public bool TryPlain(string text, string mark, out decimal value)
    {
        value = 0;
        return !marksNumbers && mark.Length == 0 && PlainNumber.TryRead(text, out value);
    }

    /// <summary>What stands there.</summary>
    /// <param name="text">The cell of the figure.</param>
    /// <param name="mark">The cell of its mark; empty where there is none.</param>
    /// <param name="behind">What stands behind every figure and is no part of it.</param>
    public (ReadFigure Figure, string? Said) Read(string text, string mark, string? behind)
    {
        var figure = Cell(text, behind);
        if (figure.Kind == FigureKind.Empty && said is not null && said.TryGetValue("", out var empty)) { figure = figure with { Kind = empty }; }
        if (CellText.Tidy(mark).Length == 0) { return (figure, null); }
        if (figure.Kind is FigureKind.Empty or FigureKind.NotAvailable && figure.Text.Trim().Length == 0)
        {
            var meant = Mark(mark);
            return meant.Kind is FigureKind.Suppressed or FigureKind.NotAvailable or FigureKind.NotApplicable ? (meant, null)
                : (new(FigureKind.InQuestion, mark, Words: $"No figure stands there, and “{CellText.Short(mark.Trim())}” beside it."), null);
        }

        PeriodStatus? status = mark.Trim().ToLowerInvariant() switch { "p" or "[p]" or "provisional" => PeriodStatus.Provisional, "r" or "[r]" or "revised" => PeriodStatus.Revised, "f" or "final" => PeriodStatus.Final, _ => null };
        return status is null ? (figure, $"Marked “{CellText.Short(mark.Trim())}”.") : (figure with { Status = figure.Status ?? status }, null);
    }

    // Marks are few and come again and again; numbers are many.
    private ReadFigure Cell(string text, string? behind)
    {
        if (behind is { Length: > 0 } && text.TrimEnd().EndsWith(behind, StringComparison.Ordinal))
        {
            var front = text.TrimEnd()[..^behind.Length];
            return FigureReader.Read(front, said) with { Text = text };
        }

        if (others.TryGetValue(text, out var known)) { return known; }
        var figure = FigureReader.Read(text, said);
        if (figure.Kind != FigureKind.Value && others.Count < 1_000) { others[text] = figure; }
        return figure;
    }

    private ReadFigure Mark(string mark)
    {
        if (!marks.TryGetValue(mark, out var meant))
        {
            meant = FigureReader.Read(mark, said);
            if (marks.Count < 1_000) { marks[mark] = meant; }
        }

        return meant;
    }
}
