namespace GoldenThread.Charts.Small;

/// <summary>A drawn panel; the page lays several out beside each other and writes the words under each.</summary>
/// <param name="Name">What it is of; its heading.</param>
/// <param name="Svg">The picture, encoded, named in its aria-label.</param>
/// <param name="Value">The last figure, written; "no figure" where there is none.</param>
/// <param name="Status">What its state is called; null where it has none.</param>
/// <param name="Detail">What stands behind its figure.</param>
/// <param name="Signal">What its signals mean.</param>
public sealed record Panel(string Name, string Svg, string Value, string? Status, string? Detail, string? Signal);
