using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Understands a table of figures by its mapping, row by row, and accounts for every row: read, skipped, in question or refused. It keeps what it needs to find figures that stand twice, and no row.</summary>
public sealed class FiguresReader
{
    private readonly FiguresMapping mapping;
    private readonly FiguresPlan plan;
    private readonly FiguresChoices choices;
    private readonly PeriodNumbers periods;
    private readonly MeasureNumbers measures;
    private readonly AreaNumbers areas;
    private readonly SeriesKept series = new();
    private readonly TallyKeeper tally = new();
    private readonly RowRules rules;
    private readonly CellReading cells;
    private readonly List<FigureLine> waiting = [];
    private bool tooMany;
    private bool isFinished;

    private FiguresReader(FiguresMapping mapping, FiguresPlan plan, FiguresChoices choices)
    {
        (this.mapping, this.plan, this.choices) = (mapping, plan, choices);
        periods = new(mapping.Period);
        measures = new(mapping, plan, periods, choices);
        areas = new(mapping.Area, plan);
        rules = new(mapping, plan, choices.LongestComment);
        cells = new(mapping, plan, choices, periods, measures, areas, series);
        if (mapping.Layout == FiguresLayout.WideByPeriod) { periods.Complete(plan.Figures.Select(column => column.Heading)); }
        else if (mapping.Period.Only is { } only && plan.Period.Length == 0) { periods.Complete([only]); }
    }

    /// <summary>Finds the columns of a file; refused, with what is missing, where the headings are not those of the mapping (ruling 10: a fault of structure refuses the whole file).</summary>
    /// <param name="mapping">How the source is understood.</param>
    /// <param name="headings">The headings of the file.</param>
    /// <param name="choices">What else is to be known.</param>
    public static Outcome<FiguresReader> Open(FiguresMapping mapping, IReadOnlyList<string> headings, FiguresChoices choices)
    {
        var plan = FiguresPlan.Of(mapping, headings);
        return plan.Value is { } found ? new FiguresReader(mapping, found, choices) : plan.Problems.ToList();
    }

    /// <summary>Reads all rows beneath the headings. Rows whose period the labels of other rows must settle come last.</summary>
    /// <param name="lines">The rows, once.</param>
    public IEnumerable<LineReading> Read(IEnumerable<FigureLine> lines)
    {
        foreach (var line in lines)
        {
            if (TryRead(line, out var reading)) { yield return reading; }
            if (tooMany) { break; }
        }

        foreach (var reading in Finish()) { yield return reading; }
    }

    /// <summary>Reads one row; false where it has to wait for the labels of other rows, and where there were more rows than are read.</summary>
    /// <param name="line">The row; its cells are copied where they are needed later.</param>
    /// <param name="reading">What became of it.</param>
    public bool TryRead(in FigureLine line, out LineReading reading)
    {
        reading = default;
        if (isFinished || tally.Rows + waiting.Count >= choices.MostRows)
        {
            tooMany = true;
            return false;
        }

        if (ReadRow(line) is { } read)
        {
            reading = read;
            return true;
        }

        waiting.Add(line with { Cells = [.. line.Cells] });
        return false;
    }

    /// <summary>Reads the rows that waited for the labels of others; to be called once, when all rows have been given.</summary>
    public IEnumerable<LineReading> Finish()
    {
        if (isFinished) { yield break; }
        isFinished = true;
        periods.Complete();
        foreach (var line in waiting)
        {
            if (ReadRow(line) is { } reading) { yield return reading; }
        }

        waiting.Clear();
        measures.Complete();
    }

    /// <summary>What the reading came to so far; the findings of the whole file only once it is finished.</summary>
    public FiguresTally Tally() => new()
    {
        Rows = tally.Rows,
        RowsRead = tally.Of(LineOutcome.Read),
        RowsSkipped = tally.Of(LineOutcome.Skipped),
        RowsInQuestion = tally.Of(LineOutcome.InQuestion),
        RowsRefused = tally.Of(LineOutcome.Refused),
        Figures = tally.Figures,
        Values = tally.Of(Figures.FigureKind.Value),
        Suppressed = tally.Of(Figures.FigureKind.Suppressed),
        NotAvailable = tally.Of(Figures.FigureKind.NotAvailable),
        NotApplicable = tally.Of(Figures.FigureKind.NotApplicable),
        Reasons = tally.Reasons,
        Questions = tally.Questions,
        Findings = isFinished ? [.. FileChecks.Of(plan, choices, tally, series, measures.Known, areas.Found, periods, tooMany)] : [],
        Measures = measures.Found,
        Areas = areas.Found,
        Periods = [.. periods.Found.Where(period => period.Reading.Period is not null)],
    };

    private LineReading? ReadRow(in FigureLine line)
    {
        if (rules.Held(line) is { } whole) { return Ended(line.Number, [], [whole]); }
        return plan.Figures.Count == 1 && mapping.Layout == FiguresLayout.OneFigureARow ? ReadOne(line) : ReadWide(line);
    }

    private LineReading? ReadOne(in FigureLine line)
    {
        var cell = cells.Read(line, plan.Figures[0]);
        if (cell.Waits) { return null; }
        if (cell.Figure is not { } figure) { return Ended(line.Number, [], [cell.Held ?? Empty(line)]); }
        tally.Figure(figure);
        tally.Row(LineOutcome.Read);
        return new(line.Number, LineOutcome.Read, [figure], []);
    }

    private LineReading? ReadWide(in FigureLine line)
    {
        // A row waits as a whole, before any of its cells is kept.
        if (cells.MustWait(line)) { return null; }
        var (figures, held, empty) = (new List<FoundFigure>(plan.Figures.Count), new List<HeldFigure>(), 0);
        foreach (var column in plan.Figures)
        {
            var cell = cells.Read(line, column);
            if (cell.Figure is { } figure)
            {
                tally.Figure(figure);
                figures.Add(figure);
            }
            else if (cell.Held is { } one) { held.Add(one); }
            else { empty++; }
        }

        if (figures.Count == 0 && held.Count == 0) { return Ended(line.Number, [], [Empty(line)]); }
        for (var i = 0; i < empty; i++) { tally.EmptyCell(line.Number); }
        return Ended(line.Number, figures, held);
    }

    private HeldFigure Empty(in FigureLine line) =>
        new(line.Number, mapping.Layout == FiguresLayout.OneFigureARow ? plan.Figures[0].Heading : null, "", LineOutcome.Skipped, LineReason.NoFigure, "No figure stands there.");

    private LineReading Ended(int row, IReadOnlyList<FoundFigure> figures, IReadOnlyList<HeldFigure> held)
    {
        var outcome = figures.Count > 0 ? LineOutcome.Read : LineOutcome.Skipped;
        foreach (var each in held)
        {
            tally.Held(each);
            if (each.Outcome > outcome) { outcome = each.Outcome; }
        }

        tally.Row(outcome);
        return new(row, outcome, figures, held);
    }
}
