namespace GoldenThread.Domain.Organisation;

/// <summary>What is said of a post, as somebody typed it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Acronym">Its acronym in papers; empty for none.</param>
/// <param name="ServiceId">Its service; null for the council as a whole.</param>
/// <param name="ReportsToId">The post that it answers to; null at the top.</param>
/// <param name="Classes">The classes of posts that it is in.</param>
public sealed record PostDetails(string? Title, string? Acronym = null, Guid? ServiceId = null, Guid? ReportsToId = null, IReadOnlyList<string>? Classes = null);
