using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads one cell that should hold a figure, with all that its row says of it.</summary>
internal sealed class CellReading(FiguresMapping mapping, FiguresPlan plan, FiguresChoices choices, PeriodNumbers periods, MeasureNumbers measures, AreaNumbers areas, SeriesKept series)
{
    private readonly FigureCells figures = new(mapping.Value);
    private readonly BreakdownNumbers breakdowns = new(plan);
    private readonly bool isWide = mapping.Layout != FiguresLayout.OneFigureARow;
    private IReadOnlyList<string>? rowCells;
    private FoundArea? rowArea;
    private FoundBreakdown? rowPart;
    private int row;

    /// <summary>Whether a row of a wide table has to wait for the labels of other rows.</summary>
    public bool MustWait(in FigureLine line)
    {
        if (mapping.Layout == FiguresLayout.WideByPeriod || periods.IsComplete || Label(line.Cells, plan.Figures[0]) is not { } label) { return false; }
        var waits = false;
        foreach (var column in plan.Figures)
        {
            if (measures.Find(line.Cells, column) is { } measure) { waits |= periods.Find(measure.Periods, label) is null; }
        }

        return waits;
    }

    public CellOutcome Read(in FigureLine line, FigureColumn column)
    {
        var cells = line.Cells;
        var (text, mark) = (Cell(cells, column.Place), Cell(cells, plan.Mark));
        var (kind, status, said, isPercent) = (FigureKind.Value, (PeriodStatus?)null, (string?)null, false);
        string? words = null;
        decimal? value;
        var known = measures.Find(cells, column);
        if (figures.TryPlain(text, mark, out var plain)) { value = plain; }
        else
        {
            (var figure, said) = figures.Read(text, mark, known?.Behind ?? mapping.Value.Behind);
            (kind, value, status, isPercent, words) = (figure.Kind, figure.Value, figure.Status, figure.IsPercent, figure.Words);
        }

        if (kind == FigureKind.Empty) { return default; }
        if (kind == FigureKind.Wrong) { return Wrong(line, column, text, words!); }
        if (kind == FigureKind.Value) { Count(column, line.Number); }
        if (known is null) { return Held(line, column, text, LineReason.MeasureMissing, "The row does not say what is measured. What is it?", "Say what the rows without a measure are, or leave them out."); }
        var area = AreaOf(line);
        if (area is null && mapping.Area.WhenMissing == AreaWhenMissing.Ask) { return Held(line, column, text, LineReason.AreaMissing, "The row names no area. Is the figure the council's own?", "Say what it means where no area is named."); }
        if (Label(cells, column) is not { } label) { return Held(line, column, text, LineReason.PeriodUnclear, "The row names no period. Which is it?", "Say for what period the figures are."); }
        if (periods.Find(known.Periods, label) is not { } period) { return new(null, null, Waits: true); }
        if (period.Reading.Period is not { } days) { return Held(line, column, text, LineReason.PeriodUnclear, period.Reading.Question!, period.Reading.Readings.Count > 0 ? "Say once for the source which it is." : "Say once for the source what the label means, or leave its rows out."); }
        if (days.From > choices.Today) { return Held(line, column, text, LineReason.PeriodAhead, $"“{CellText.Short(label)}” has not begun. Is it a forecast or a target?", "Put the period right, or leave its rows out."); }
        if (kind == FigureKind.InQuestion) { return Held(line, column, text, LineReason.FigureUnclear, words!, "Say once for the source what the mark means."); }
        if (value is { } number && known.Times != 1 && !isPercent) { value = number * known.Times; }
        if (isPercent) { known.Measure.Unit ??= "%"; }

        ReadFigure? wrong = null;
        var backing = Backing(line, column, known, said, ref wrong);
        if (wrong is not null) { return new(null, new(line.Number, column.Heading, wrong.Text, LineOutcome.Refused, LineReason.FigureWrong, $"Behind the figure stands {wrong.Words}", "Put the number right.")); }
        var found = new FoundFigure(line.Number, column.Heading, known.Measure, area, PartOf(line), period, status ?? period.Reading.Status, kind, value, text, backing);
        if (BackingCells.Doubt(known, value, backing) is { } doubt) { return new(null, new(line.Number, column.Heading, text, doubt.Outcome, doubt.Reason, doubt.Words, doubt.Settles, doubt.Outcome == LineOutcome.InQuestion ? found : null)); }
        return series.Keep(known, found) is { } held ? new(null, held) : new(found, null);
    }

    // All cells of a wide row are for the same area and part.
    private FoundArea? AreaOf(in FigureLine line)
    {
        if (row != line.Number || !ReferenceEquals(rowCells, line.Cells) || !isWide)
        {
            (row, rowCells, rowArea, rowPart) = (line.Number, line.Cells, areas.Find(line.Cells), null);
        }

        return rowArea;
    }

    private FoundBreakdown PartOf(in FigureLine line) => rowPart ??= breakdowns.Find(line.Cells);

    private FigureBacking? Backing(in FigureLine line, FigureColumn column, KnownMeasure known, string? said, ref ReadFigure? wrong)
    {
        var cells = line.Cells;
        var numerator = BackingCells.Read(cells, column.Numerator >= 0 ? column.Numerator : plan.Numerator, ref wrong);
        var denominator = BackingCells.Read(cells, column.Denominator >= 0 ? column.Denominator : plan.Denominator, ref wrong);
        var (lower, upper) = (BackingCells.Read(cells, plan.Lower, ref wrong), BackingCells.Read(cells, plan.Upper, ref wrong));
        var unit = Unit(cells, known);
        var comment = Comment(cells, said);
        return numerator is null && denominator is null && lower is null && upper is null && unit is null && comment is null ? null : new(numerator, denominator, lower, upper, unit, comment);
    }

    // The first unit that a measure is found with is the measure's; another is kept with its row and told.
    private string? Unit(IReadOnlyList<string> cells, KnownMeasure known)
    {
        if (Cell(cells, plan.Unit) is not { Length: > 0 } text || string.Equals(text, known.Measure.Unit, StringComparison.Ordinal)) { return null; }
        var tidy = CellText.Tidy(text);
        if (tidy.Length == 0) { return null; }
        known.Measure.Unit ??= tidy;
        if (tidy.Equals(known.Measure.Unit, StringComparison.OrdinalIgnoreCase)) { return null; }
        known.OtherUnits ??= new(StringComparer.OrdinalIgnoreCase);
        known.OtherUnits[tidy] = known.OtherUnits.GetValueOrDefault(tidy) + 1;
        return tidy;
    }

    private string? Comment(IReadOnlyList<string> cells, string? said)
    {
        foreach (var place in plan.Comment)
        {
            if (Cell(cells, place) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)) { said = said is null ? text.Trim() : $"{said} {text.Trim()}"; }
        }

        return said;
    }

    private string? Label(IReadOnlyList<string> cells, FigureColumn column)
    {
        if (column.Period is { } heading) { return heading; }
        foreach (var place in plan.Period)
        {
            if (Cell(cells, place) is not { Length: > 0 } label || string.IsNullOrWhiteSpace(label)) { continue; }
            return plan.Beside is [var beside, ..] && Cell(cells, beside) is { Length: > 0 } more ? $"{label} | {more}" : label;
        }

        return mapping.Period.Only;
    }

    private static void Count(FigureColumn column, int row)
    {
        if (column.Values++ == 0) { column.FirstValue = row; }
        column.LastValue = row;
    }

    private static CellOutcome Wrong(in FigureLine line, FigureColumn column, string text, string words)
    {
        if (column.Wrong++ == 0) { column.FirstWrong = line.Number; }
        column.LastWrong = line.Number;
        return new(null, new(line.Number, column.Heading, CellText.Short(text), LineOutcome.Refused, LineReason.FigureWrong, words, "Put the figure right, or say what the mark means in this source."));
    }

    private static CellOutcome Held(in FigureLine line, FigureColumn column, string text, LineReason reason, string words, string settles) =>
        new(null, new(line.Number, column.Heading, text, LineOutcome.InQuestion, reason, words, settles));

    private static string Cell(IReadOnlyList<string> cells, int place) => (uint)place < (uint)cells.Count ? cells[place] : "";
}
