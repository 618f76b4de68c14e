using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A change of a project was decided.</summary>
/// <param name="About">The project.</param>
/// <param name="Number">The number of the change.</param>
/// <param name="IsApproved">Whether it was approved.</param>
/// <param name="Decision">Who decided, and how.</param>
public sealed record ProjectChangeDecided(RecordRef About, int Number, bool IsApproved, string Decision) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Change {Number} was {(IsApproved ? "approved" : "refused")}";

    /// <inheritdoc/>
    public override string? Said => Decision;
}
