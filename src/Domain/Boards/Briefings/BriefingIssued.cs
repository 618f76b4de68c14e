using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A briefing was issued.</summary>
/// <param name="About">The briefing.</param>
/// <param name="Digest">The digest of the record from which it was made.</param>
public sealed record BriefingIssued(RecordRef About, string Digest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Briefing issued";

    /// <inheritdoc/>
    public override string? Said => $"Digest of the record: {Digest}";
}
