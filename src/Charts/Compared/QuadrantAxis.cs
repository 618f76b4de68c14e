namespace GoldenThread.Charts.Compared;

/// <summary>What one figure of a quadrant chart means.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Middle">Where one half ends and the other begins.</param>
/// <param name="Below">What the lower half is called.</param>
/// <param name="Above">What the upper half is called.</param>
public sealed record QuadrantAxis(string Name, decimal Middle, string Below, string Above)
{
    /// <summary>Whether the upper half is the worse one.</summary>
    public bool IsWorseAbove { get; init; }

    /// <summary>How its figures are written; as the chart writes numbers where nothing is said.</summary>
    public Func<decimal, string>? Number { get; init; }

    /// <summary>How they are written along the axis; as in the table where nothing is said.</summary>
    public Func<decimal, string>? Scale { get; init; }

    internal bool IsBad(decimal value) => IsWorseAbove ? value > Middle : value < Middle;
}
