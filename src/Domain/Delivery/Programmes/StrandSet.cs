using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A strand of a programme was added or changed.</summary>
/// <param name="About">The programme.</param>
/// <param name="Title">The title of the strand.</param>
/// <param name="IsNew">Whether it was added.</param>
/// <param name="Outcome">What is planned to come of it.</param>
public sealed record StrandSet(RecordRef About, string Title, bool IsNew, string Outcome) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The strand “{Title}” was {(IsNew ? "added" : "changed")}";

    /// <inheritdoc/>
    public override string? Said => Outcome;
}
