using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A newer paper of a plan was read.</summary>
/// <param name="About">The plan.</param>
/// <param name="From">The paper.</param>
/// <param name="Added">Actions added.</param>
/// <param name="Changed">Actions changed.</param>
/// <param name="Removed">Actions taken out.</param>
public sealed record PlanReread(RecordRef About, string From, int Added, int Changed, int Removed) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"A newer paper was read, {From}: {Added} added, {Changed} changed, {Removed} taken out";
}
