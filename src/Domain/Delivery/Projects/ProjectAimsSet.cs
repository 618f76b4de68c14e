using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>What a project is to bring and depends on was set.</summary>
/// <param name="About">The project.</param>
/// <param name="Benefits">How many benefits there are.</param>
/// <param name="Dependencies">How many things it depends on.</param>
public sealed record ProjectAimsSet(RecordRef About, int Benefits, int Dependencies) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"What it is to bring was set: {CountingWords.Several(Benefits, "benefit")}; what it depends on: {Dependencies}";
}
