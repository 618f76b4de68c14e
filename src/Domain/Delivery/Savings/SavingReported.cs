using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>Somebody said how a saving stands.</summary>
/// <param name="About">The saving.</param>
/// <param name="IsReplanned">Whether what was planned changed.</param>
/// <param name="Years">Its years in words.</param>
/// <param name="Note">What was said of it; null for nothing.</param>
public sealed record SavingReported(RecordRef About, bool IsReplanned, IReadOnlyList<string> Years, string? Note) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsReplanned ? "The plan of the saving was changed" : "The saving was reported on";

    /// <inheritdoc/>
    public override string? Said => string.Join("\n", Note is null ? Years : Years.Append(Note));
}
