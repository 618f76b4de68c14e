namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What a list of neighbours was read to say.</summary>
/// <param name="Mapping">How it was understood.</param>
/// <param name="Groups">The groups, in the order of the list.</param>
/// <param name="Held">The rows that were not read, and why.</param>
/// <param name="Rows">How many rows there were.</param>
public sealed record AreaGroupsReading(AreaGroupsMapping Mapping, IReadOnlyList<ReadAreaGroup> Groups, IReadOnlyList<HeldFigure> Held, int Rows);
