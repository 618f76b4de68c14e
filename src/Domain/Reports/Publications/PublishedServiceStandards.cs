namespace GoldenThread.Domain.Reports;

/// <summary>A service with its standards, as residents read of it.</summary>
/// <param name="Slug">How addresses name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Measures">Its measures and those of the services below it, by their addresses.</param>
public sealed record PublishedServiceStandards(string Slug, string Name, IReadOnlyList<string> Measures);
