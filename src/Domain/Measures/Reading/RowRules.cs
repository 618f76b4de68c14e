using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The rows that hold no figure at all, or can't be read as a row of this file.</summary>
internal sealed partial class RowRules(FiguresMapping mapping, FiguresPlan plan, int longest)
{
    private readonly bool isLong = mapping.Layout == FiguresLayout.OneFigureARow;
    private readonly int[] areaPlaces = [.. plan.AreaCode, .. plan.AreaName];

    /// <summary>Why the whole row is not read; null where its cells are looked at.</summary>
    public HeldFigure? Held(in FigureLine line)
    {
        var cells = line.Cells;
        if (cells.Count > plan.Headings.Length && Beyond(cells)) { return Of(line, LineOutcome.Refused, LineReason.TooManyCells, $"The row has {cells.Count} cells beneath {plan.Headings.Length} headings, so that it can't be told which figure belongs to what.", "Look for a comma in a text without quotation marks around it."); }
        if (Unkeepable(cells) is { } what) { return Of(line, LineOutcome.Refused, LineReason.TextUnkeepable, what, "Shorten the text, or write it again."); }
        foreach (var (place, texts, why) in plan.LeftOutRows)
        {
            if (place < cells.Count && texts.Contains(CellText.Tidy(cells[place]))) { return Of(line, LineOutcome.Skipped, LineReason.LeftOut, why); }
        }

        var place0 = plan.Figures[0].Place;
        if (isLong && place0 < cells.Count && cells[place0].Length > 0 && !IsWord(cells[place0]) && !MayBeTotal(cells[0])) { return null; }
        return Unfilled(line, place0);
    }

    private HeldFigure? Unfilled(in FigureLine line, int first)
    {
        var (cells, filled, only) = (line.Cells, 0, "");
        for (var i = 0; i < cells.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(cells[i])) { continue; }
            if (++filled == 1) { only = CellText.Tidy(cells[i]); }
            if (filled > 2) { break; }
        }

        if (filled == 0) { return Of(line, LineOutcome.Skipped, LineReason.EmptyLine, "The row is empty."); }
        if (first < cells.Count && CellText.Tidy(cells[first]).Equals(plan.Headings[first], StringComparison.OrdinalIgnoreCase) && AllHeadings(cells)) { return Of(line, LineOutcome.Skipped, LineReason.HeadingsAgain, "The headings stand there again."); }
        if (filled == 1 && plan.Headings.Length > 2 && (first >= cells.Count || string.IsNullOrWhiteSpace(cells[first]))) { return Of(line, LineOutcome.Skipped, LineReason.FootnoteOrTotal, $"A note beneath the table: “{CellText.Short(only)}”."); }
        if (Total().IsMatch(only) && areaPlaces.All(place => place >= cells.Count || CellText.IsAbsent(cells[place]) || Total().IsMatch(CellText.Tidy(cells[place])))) { return Of(line, LineOutcome.Skipped, LineReason.FootnoteOrTotal, $"A total beneath the table: “{CellText.Short(only)}”."); }
        if (isLong && first >= cells.Count) { return Of(line, LineOutcome.Refused, LineReason.RowTooShort, $"The row has {cells.Count} cells and ends before its figure, in the column “{plan.Headings[first]}”.", "Put the missing cells in, or take the row out."); }
        return null;
    }

    private bool AllHeadings(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < Math.Min(cells.Count, plan.Headings.Length); i++)
        {
            if (!CellText.Tidy(cells[i]).Equals(plan.Headings[i], StringComparison.OrdinalIgnoreCase)) { return false; }
        }

        return true;
    }

    private bool Beyond(IReadOnlyList<string> cells)
    {
        for (var i = plan.Headings.Length; i < cells.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(cells[i])) { return true; }
        }

        return false;
    }

    // Only where a figure may not stand is the rest of the row worth a look.
    private static bool IsWord(string text) => !char.IsAsciiDigit(text[^1]);

    private static bool MayBeTotal(string text) => text.Length is > 4 and < 16 && text.Contains("total", StringComparison.OrdinalIgnoreCase);

    private string? Unkeepable(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > longest) { return $"The text in column {i + 1} has {cells[i].Length} characters; at most {longest} are kept."; }
            if (CellText.IsUnkeepable(cells[i])) { return $"The text in column {i + 1} holds a character that can't be kept."; }
        }

        return null;
    }

    private static HeldFigure Of(in FigureLine line, LineOutcome outcome, LineReason reason, string words, string? settles = null) => new(line.Number, null, "", outcome, reason, words, settles);

    [GeneratedRegex("^(?:grand |sub-?)?totals?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
