using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>All figures of a file, by measure.</summary>
public sealed class FiguresOfFile
{
    private readonly List<List<KeptFigure>> _byMeasure = [];
    private readonly List<FoundMeasure> _measures = [];
    private readonly List<int> _decimals = [];

    /// <summary>The measures that have figures, in order of appearance.</summary>
    public IReadOnlyList<FoundMeasure> Measures => _measures;

    /// <summary>How many figures there are.</summary>
    public int Count { get; private set; }

    /// <summary>The figures of a measure.</summary>
    /// <param name="measure">One of <see cref="Measures"/>.</param>
    public IReadOnlyList<KeptFigure> Of(FoundMeasure measure) => _byMeasure[measure.Number];

    /// <summary>The most decimals that figures of a measure were written with, up to 2.</summary>
    /// <param name="measure">One of <see cref="Measures"/>.</param>
    public int DecimalsOf(FoundMeasure measure) => _decimals[measure.Number];

    /// <summary>Keeps a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="doubt">Why it is in question; null where it is not.</param>
    public void Add(FoundFigure figure, LineReason? doubt)
    {
        var number = figure.Measure.Number;
        while (_byMeasure.Count <= number)
        {
            _byMeasure.Add([]);
            _decimals.Add(0);
        }

        var own = _byMeasure[number];
        if (own.Count == 0) { _measures.Add(figure.Measure); }
        if (_decimals[number] < 2 && figure.Value is { } value && value.Scale > _decimals[number] && decimal.Round(value, _decimals[number]) != value) { _decimals[number] = Math.Min(2, (int)value.Scale); }
        own.Add(new(figure.Row, figure.Area, figure.Breakdown, figure.Period, figure.Status, figure.Kind, figure.Kind == FigureKind.Value ? figure.Value ?? 0 : 0, figure.Backing, doubt));
        Count++;
    }
}
