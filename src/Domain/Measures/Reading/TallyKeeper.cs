using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Counts what rows came to, as they are read.</summary>
internal sealed class TallyKeeper
{
    private const int FewExamples = 10;
    private const int MostQuestions = 1_000;
    private readonly int[] rows = new int[4];
    private readonly int[] kinds = new int[Enum.GetValues<FigureKind>().Length];
    private readonly Dictionary<(LineOutcome, LineReason), (int Rows, int Cells, int LastRow, List<HeldFigure> First)> reasons = [];
    private readonly Dictionary<(LineReason, string), (string? Settles, int Rows, int FirstRow, int LastRow)> questions = [];

    public int Rows => rows.Sum();

    public int Of(LineOutcome outcome) => rows[(int)outcome];

    public int Of(FigureKind kind) => kinds[(int)kind];

    public int Figures => kinds.Sum();

    public void Row(LineOutcome outcome) => rows[(int)outcome]++;

    public void Figure(FoundFigure figure)
    {
        kinds[(int)figure.Kind]++;
        figure.Measure.Figures++;
        figure.Period.Figures++;
        if (figure.Area is { } area) { area.Figures++; }
    }

    public void Held(HeldFigure held)
    {
        Count(held.Outcome, held.Reason, held.Row, held);
        // Doubts about one row's own numbers are listed with the rows; what many rows ask is asked once.
        if (held.Outcome != LineOutcome.InQuestion || held.Reason is not (LineReason.PeriodUnclear or LineReason.PeriodAhead or LineReason.FigureUnclear or LineReason.AreaMissing or LineReason.MeasureMissing)) { return; }
        var key = (held.Reason, held.Words);
        if (questions.TryGetValue(key, out var asked)) { questions[key] = asked with { Rows = asked.Rows + (asked.LastRow == held.Row ? 0 : 1), LastRow = held.Row }; }
        else if (questions.Count < MostQuestions) { questions[key] = (held.Settles, 1, held.Row, held.Row); }
    }

    /// <summary>Counts an empty cell of a wide row, which is not listed.</summary>
    public void EmptyCell(int row) => Count(LineOutcome.Skipped, LineReason.NoFigure, row, null);

    public IReadOnlyList<ReasonCount> Reasons => [.. reasons.Select(pair => new ReasonCount(pair.Key.Item1, pair.Key.Item2, pair.Value.Rows, pair.Value.Cells, [.. pair.Value.First])).OrderByDescending(reason => reason.Cells).ThenBy(reason => reason.Reason)];

    public IReadOnlyList<FiguresQuestion> Questions => [.. questions.Select(pair => new FiguresQuestion(pair.Key.Item1, pair.Key.Item2, pair.Value.Settles, pair.Value.Rows, pair.Value.FirstRow)).OrderByDescending(question => question.Rows).ThenBy(question => question.FirstRow)];

    private void Count(LineOutcome outcome, LineReason reason, int row, HeldFigure? held)
    {
        var counted = reasons.TryGetValue((outcome, reason), out var before) ? before : (Rows: 0, Cells: 0, LastRow: -1, First: []);
        if (held is not null && counted.First.Count < FewExamples) { counted.First.Add(held); }
        reasons[(outcome, reason)] = (counted.Rows + (counted.LastRow == row ? 0 : 1), counted.Cells + 1, row, counted.First);
    }
}
