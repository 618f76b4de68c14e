namespace GoldenThread.Domain.Measures.Reading;

/// <summary>An area with which another is compared.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; null where the list gives none.</param>
/// <param name="Nearness">How near it is in the source's words, as "Very close"; null where it does not say.</param>
public sealed record NearArea(string Code, string? Name, string? Nearness);
