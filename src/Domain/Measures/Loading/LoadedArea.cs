namespace GoldenThread.Domain.Measures.Loading;

/// <summary>An area of a file as it is kept: under the code that all sources share, where one is known.</summary>
/// <param name="Code">Its code; empty where the source names it only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of area; empty where nobody says.</param>
/// <param name="IsOwn">Whether it is the council's own.</param>
public sealed record LoadedArea(string Code, string Name, string Kind, bool IsOwn);
