namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>What a row of a sheet means for the council.</summary>
/// <param name="Row">The row.</param>
/// <param name="State">What it would do.</param>
/// <param name="Says">What it would add or change, or what is in question with the cell.</param>
public sealed record RowReading(OrganisationRow Row, RowState State, IReadOnlyList<string> Says);

