namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The areas with which one area is compared, nearest first.</summary>
/// <param name="Area">The code of the area; null where the list is the council's own and does not name it.</param>
/// <param name="Others">The codes of the others, nearest first.</param>
/// <param name="Row">The number of its row in the file; the first row where each other area has one.</param>
public sealed record ReadAreaGroup(string? Area, IReadOnlyList<NearArea> Others, int Row);
