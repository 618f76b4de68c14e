using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What the record says now of a section of a briefing was read.</summary>
/// <param name="About">The briefing.</param>
/// <param name="Section">The section; empty for the one without a heading.</param>
/// <param name="TookWords">Whether the new words were taken.</param>
/// <param name="Digest">The digest of the record beside which the briefing now stands.</param>
public sealed record BriefingRead(RecordRef About, string Section, bool TookWords, string Digest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{(TookWords ? "New words of the record taken" : "New words of the record read, and not taken")}: {(Section.Length > 0 ? Section : "what it covers")}";

    /// <inheritdoc/>
    public override string? Said => $"Digest of the record: {Digest}";
}
