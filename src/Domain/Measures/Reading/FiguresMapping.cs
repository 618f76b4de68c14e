namespace GoldenThread.Domain.Measures.Reading;

/// <summary>How the figures of one source are understood: which column is what, and what has been said where the table alone does not say it. It is plain data, and is remembered for the source.</summary>
public sealed record FiguresMapping
{
    /// <summary>A short name for the mapping, in small letters and hyphens, as "dfe-lait".</summary>
    public required string Code { get; init; }

    /// <summary>The source, as people call it: "DfE Local Authority Interactive Tool".</summary>
    public required string Source { get; init; }

    /// <summary>The headings by which a file of it is recognised: all of them must stand there.</summary>
    public required IReadOnlyList<string> RecognisedBy { get; init; }

    /// <summary>Parts of file names, one of which a file of it must have; empty where the headings are enough.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>How the table is laid out.</summary>
    public FiguresLayout Layout { get; init; }

    /// <summary>What says what is measured.</summary>
    public MeasureColumns Measure { get; init; } = new();

    /// <summary>What says for what area.</summary>
    public AreaColumns Area { get; init; } = new();

    /// <summary>What says for what period.</summary>
    public PeriodColumns Period { get; init; } = new();

    /// <summary>What holds the figure and what belongs to it.</summary>
    public ValueColumns Value { get; init; } = new();

    /// <summary>The columns by which a measure is broken down; those that a file lacks are passed over.</summary>
    public IReadOnlyList<BreakdownColumn> Breakdowns { get; init; } = [];

    /// <summary>The columns that are measures, where there is one for each, as far as more is to be said of them than their heading.</summary>
    public IReadOnlyList<MeasureColumn> MeasureColumns { get; init; } = [];

    /// <summary>Whether all other columns are measures too, in a table with one column for each; so that a new one is read and not passed over.</summary>
    public bool OthersAreMeasures { get; init; }

    /// <summary>The columns that are left out on purpose: heading → why.</summary>
    public IReadOnlyDictionary<string, string> LeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>The rows that are left out on purpose.</summary>
    public IReadOnlyList<LeftOutRows> LeftOutRows { get; init; } = [];

    /// <summary>Which way is better for every measure of which nothing else is said; null where nobody has said.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The code of the mapping of measure notes that goes with it; null where there is none.</summary>
    public string? Notes { get; init; }
}
