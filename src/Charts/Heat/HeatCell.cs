namespace GoldenThread.Charts.Heat;

/// <summary>A cell of a heat map.</summary>
/// <param name="State">Its state.</param>
/// <param name="Detail">The figure, or why there is none; said with the state.</param>
public readonly record struct HeatCell(HeatState State, string? Detail = null)
{
    internal string InWords => Detail is null ? State.Words : $"{State.Words}, {Detail}";
}
