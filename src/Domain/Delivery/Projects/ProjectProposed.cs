using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A project was proposed.</summary>
/// <param name="About">The project.</param>
/// <param name="Replaces">What it replaces; null for nothing.</param>
public sealed record ProjectProposed(RecordRef About, string? Replaces) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Replaces is null ? "The project was proposed" : $"The project was proposed to replace {Replaces}";
}
