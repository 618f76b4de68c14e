namespace GoldenThread.Web.Features.Measures;

/// <summary>The pages that show the same list of measures each in its own way; a filter goes with the reader from one to the next.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Words">What it is called.</param>
public sealed record MeasureListAddress(string Path, string Words)
{
    public static readonly MeasureListAddress Table = new("/measures", "Table");

    public static IReadOnlyList<MeasureListAddress> All { get; } =
        [Table, new("/measures/exceptions", "Exceptions"), new("/measures/multiples", "Small charts"), new("/measures/heat-map", "Heat map by period"), new("/measures/cost", "Cost beside performance")];
}
