using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A plan was begun from the one before.</summary>
/// <param name="About">The plan.</param>
/// <param name="From">The plan before.</param>
/// <param name="Carried">How many actions were carried.</param>
public sealed record PlanRolledForward(RecordRef About, string From, int Carried) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Rolled forward from {From}: {Carried} open actions carried";
}
