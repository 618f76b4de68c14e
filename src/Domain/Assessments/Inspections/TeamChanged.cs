using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The team of an inspection changed.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Come">Who came to it, or stands in it otherwise than before.</param>
/// <param name="Gone">Who left it, or stood in it otherwise.</param>
public sealed record TeamChanged(RecordRef About, IReadOnlyList<TeamMember> Come, IReadOnlyList<TeamMember> Gone) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Inspection team changed";

    /// <inheritdoc/>
    public override string? Said => string.Join(' ', new[] { Listed("Added", Come), Listed("Taken out", Gone) }.Where(words => words.Length > 0));

    private static string Listed(string what, IReadOnlyList<TeamMember> members) => members.Count == 0 ? "" : $"{what}: {string.Join("; ", members.Select(member => $"{member.Who}, {member.Role}"))}.";
}
