namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A mapping that fits a file.</summary>
/// <typeparam name="T">Of figures, or of lists of neighbours.</typeparam>
/// <param name="Mapping">The mapping that fits best: one that asks for the file's name before one that does not, then one that asks for more headings.</param>
/// <param name="Headings">The row of the headings, among the first rows that were shown.</param>
/// <param name="Others">Other mappings that fit too.</param>
public sealed record RecognisedSource<T>(T Mapping, FigureLine Headings, IReadOnlyList<T> Others);
