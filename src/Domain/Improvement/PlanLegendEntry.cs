namespace GoldenThread.Domain.Improvement;

/// <summary>An acronym explained in the plan itself.</summary>
/// <param name="Acronym">The acronym as printed.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record PlanLegendEntry(string Acronym, string Meaning);
