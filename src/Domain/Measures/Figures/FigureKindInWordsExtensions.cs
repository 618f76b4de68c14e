namespace GoldenThread.Domain.Measures.Figures;

/// <summary>How what stands in place of a figure is said.</summary>
public static class FigureKindInWordsExtensions
{
    /// <summary>As pages print it: four different things, none of them nought.</summary>
    /// <param name="kind">What stands there.</param>
    public static string InWords(this FigureKind kind) => kind switch
    {
        FigureKind.Value => "a figure",
        FigureKind.Suppressed => "Suppressed",
        FigureKind.NotAvailable => "Not available",
        FigureKind.NotApplicable => "Not applicable",
        FigureKind.InQuestion => "In question",
        FigureKind.Wrong => "Not a figure",
        _ => "No figure",
    };
}
