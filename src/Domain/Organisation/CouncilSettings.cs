namespace GoldenThread.Domain.Organisation;

/// <summary>What a council chooses about how the product looks and works, as somebody typed it.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Accent">The accent colour as #rrggbb.</param>
/// <param name="UpdateEveryMonths">How often an open action wants an update, in months; 1 to 12.</param>
/// <param name="StaleAfterDays">After how many days without an update it is stale; 7 to 366.</param>
/// <param name="NarrativeLimit">How many characters a narrative may have; 100 to 4,000.</param>
/// <param name="EvidenceLimitMiB">The largest file of evidence, in MiB; 1 to 200.</param>
public sealed record CouncilSettings(string? Name, string? Accent, int? UpdateEveryMonths, int? StaleAfterDays, int? NarrativeLimit, int? EvidenceLimitMiB);
