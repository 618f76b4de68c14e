using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A briefing was made from the record.</summary>
/// <param name="About">The briefing.</param>
/// <param name="Digest">The digest of the record from which it was made.</param>
public sealed record BriefingMade(RecordRef About, string Digest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Briefing made from the record";

    /// <inheritdoc/>
    public override string? Said => $"Digest of the record: {Digest}";
}
