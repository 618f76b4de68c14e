using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>How a comparison looks and what it is called.</summary>
internal static class ComparisonLook
{
    public static Shape Shape(this Comparison comparison) => comparison switch
    {
        Comparison.Better => Parts.Shape.Square,
        Comparison.Worse => Parts.Shape.Diamond,
        Comparison.Higher => Parts.Shape.Up,
        Comparison.Lower => Parts.Shape.Down,
        _ => Parts.Shape.Disc,
    };

    public static string Colour(this Comparison comparison) => comparison switch
    {
        Comparison.Better => Palette.Series[1],
        Comparison.Worse => Palette.Series[2],
        Comparison.Similar => Palette.Series[0],
        _ => Palette.Quiet,
    };

    public static string InWords(this Comparison comparison) => comparison switch
    {
        Comparison.Better => "Better",
        Comparison.Similar => "Similar",
        Comparison.Worse => "Worse",
        Comparison.Higher => "Higher",
        Comparison.Lower => "Lower",
        _ => "Not compared",
    };

    public static IEnumerable<KeyItem> KeyItems(this IEnumerable<Comparison> comparisons) =>
        comparisons.Distinct().OrderBy(c => c == Comparison.NotCompared ? Comparison.Lower + 1 : c)
            .Select(c => new KeyItem(c.InWords(), c.Colour(), c.Shape(), c == Comparison.NotCompared));
}
