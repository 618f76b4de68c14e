using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>What a draft had taken over of a newer paper was withdrawn.</summary>
/// <param name="About">The plan.</param>
/// <param name="From">The paper.</param>
/// <param name="Added">Additions withdrawn.</param>
/// <param name="Changed">Changes withdrawn.</param>
/// <param name="TakenOut">Actions that would have been taken out and stay.</param>
/// <param name="Left">What was left, each with the reason.</param>
public sealed record NewerPaperWithdrawn(RecordRef About, string From, int Added, int Changed, int TakenOut, IReadOnlyList<string> Left) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Withdrawn of {From}: {Added} added, {Changed} changed, {TakenOut} taken out";

    /// <inheritdoc/>
    public override string? Said => Left.Count == 0 ? null : $"Left as they are: {string.Join("; ", Left)}.";
}
