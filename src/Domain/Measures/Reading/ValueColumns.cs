using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Which columns hold the figure and what belongs to it, and how figures are written in this source. Where several headings are given for one thing, the first that stands in the file counts.</summary>
public sealed record ValueColumns
{
    /// <summary>The figure, where there is one a row.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>How many were counted.</summary>
    public IReadOnlyList<string> Numerator { get; init; } = [];

    /// <summary>Out of how many.</summary>
    public IReadOnlyList<string> Denominator { get; init; } = [];

    /// <summary>The lower limit of its 95% confidence interval.</summary>
    public IReadOnlyList<string> Lower { get; init; } = [];

    /// <summary>The upper limit of its 95% confidence interval.</summary>
    public IReadOnlyList<string> Upper { get; init; } = [];

    /// <summary>The unit in words.</summary>
    public IReadOnlyList<string> Unit { get; init; } = [];

    /// <summary>The unit where the whole file has one.</summary>
    public string? OnlyUnit { get; init; }

    /// <summary>What is said of the figure: notes, commentary.</summary>
    public IReadOnlyList<string> Comment { get; init; } = [];

    /// <summary>A column with the mark that stands where there is no figure, as ".." or "c", or beside one, as "p" for provisional.</summary>
    public IReadOnlyList<string> Mark { get; init; } = [];

    /// <summary>What marks mean in this source, before all others; the empty text says what an empty cell means.</summary>
    public IReadOnlyDictionary<string, FigureKind> Marks { get; init; } = new Dictionary<string, FigureKind>();

    /// <summary>What every figure is multiplied by: 100 where percentages are written as 0.82; 1 where they are written as 82. A figure with a per cent sign is left as it is.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>What stands behind every figure and is no part of it, as ":1" of "7.14:1"; null where nothing does.</summary>
    public string? Behind { get; init; }

    /// <summary>How many decimals the figures are shown with, 0 to 10; null where nobody has said.</summary>
    public int? Decimals { get; init; }
}
