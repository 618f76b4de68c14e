using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>A figure as somebody types it in a row of boxes, before it is understood.</summary>
/// <param name="Figure">The figure, or a mark for why there is none.</param>
/// <param name="Numerator">How many were counted.</param>
/// <param name="Denominator">Out of how many.</param>
/// <param name="Mark">Why there is none, chosen from a list; null where nothing was chosen.</param>
/// <param name="IsProvisional">Whether it is to be revised.</param>
public sealed record TypedFigure(string? Figure, string? Numerator = null, string? Denominator = null, FigureKind? Mark = null, bool IsProvisional = false)
{
    /// <summary>How many decimals a figure keeps that is worked out from its numerator and denominator.</summary>
    public const int DecimalsKept = 6;

    /// <summary>Why there may be no figure, as a list offers it.</summary>
    public static IReadOnlyList<FigureKind> Marks { get; } = [FigureKind.NotAvailable, FigureKind.Suppressed, FigureKind.NotApplicable];

    /// <summary>Whether nothing was typed and nothing chosen.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Figure) && string.IsNullOrWhiteSpace(Numerator) && string.IsNullOrWhiteSpace(Denominator) && Mark is null;

    /// <summary>What it means for a measure, or what is wrong with it, beside the box that it is about.</summary>
    /// <param name="definition">The measure as it is defined for the period.</param>
    public Outcome<UnderstoodFigure> Read(MeasureDefinition definition)
    {
        var problems = new List<Problem>();
        var figure = FigureReader.Read(Figure);
        var (numerator, denominator) = (Part(Numerator, nameof(Numerator), problems), Part(Denominator, nameof(Denominator), problems));
        if (figure is { Words: { } words }) { problems.Add(new(nameof(Figure), words)); }
        else if (figure.Kind == FigureKind.Value && Mark is not null) { problems.Add(new(nameof(Mark), "You gave a figure and said that there is none. Which is it?")); }
        else if (figure.IsPercent && !definition.IsPercentage) { problems.Add(new(nameof(Figure), $"“{Figure!.Trim()}” is a percentage, and this measure is counted in {(definition.Unit.Length > 0 ? definition.Unit : "plain numbers")}.")); }
        else if (Mark is null && figure.Kind == FigureKind.Empty && !IsEmpty) { problems.AddRange(MissingPart(definition, numerator, denominator)); }
        if (problems.Count > 0) { return problems; }

        var status = IsProvisional ? PeriodStatus.Provisional : figure.Status ?? PeriodStatus.Final;
        var why = Mark ?? (figure.Kind is FigureKind.Value or FigureKind.Empty ? null : figure.Kind);
        return why is { } none ? new UnderstoodFigure(none, null, numerator, denominator, status, false)
            : figure.Kind == FigureKind.Value ? new UnderstoodFigure(FigureKind.Value, figure.Value, numerator, denominator, status, false)
            : IsEmpty ? new UnderstoodFigure(FigureKind.Empty, null, null, null, status, false)
            : new UnderstoodFigure(FigureKind.Value, Ratio(definition.Times!.Value, numerator!.Value, denominator!.Value), numerator, denominator, status, true);
    }

    /// <summary>What a numerator and a denominator give, to six decimals.</summary>
    /// <param name="times">What the ratio is multiplied by.</param>
    /// <param name="numerator">How many were counted.</param>
    /// <param name="denominator">Out of how many; not 0.</param>
    public static decimal Ratio(decimal times, decimal numerator, decimal denominator) => Math.Round(times * numerator / denominator, DecimalsKept, MidpointRounding.AwayFromZero);

    /// <summary>Why no figure can be worked out of the two.</summary>
    private static IEnumerable<Problem> MissingPart(MeasureDefinition definition, decimal? numerator, decimal? denominator) =>
        definition.Times is null ? [new(nameof(Figure), "Give the figure: it is no ratio that could be worked out.")]
        : numerator is null ? [new(nameof(Numerator), "Give both numbers, or the figure.")]
        : denominator is null ? [new(nameof(Denominator), "Give both numbers, or the figure.")]
        : denominator == 0 ? [new(nameof(Denominator), "Out of 0 there is no figure. Choose why there is none.")]
        : numerator.Value > FigureReader.Largest / definition.Times.Value ? [new(nameof(Numerator), "This is larger than any figure of a council.")]
        : [];

    private static decimal? Part(string? text, string field, List<Problem> problems)
    {
        var read = FigureReader.Read(text);
        if (read.Words is { } words) { problems.Add(new(field, words)); }
        else if (read.IsPercent) { problems.Add(new(field, $"“{read.Text.Trim()}” is a percentage; give the number itself.")); }
        return read.Value;
    }
}
