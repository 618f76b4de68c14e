namespace GoldenThread.Charts.Heat;

/// <summary>A row of a heat map.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Cells">One cell for each period.</param>
public sealed record HeatRow(string Name, IReadOnlyList<HeatCell> Cells)
{
    /// <summary>Where its name leads on this site, from the root: "/measures/CS07"; null for nowhere.</summary>
    public string? Link { get; init; }
}
