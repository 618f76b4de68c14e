using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The council's legend was changed.</summary>
/// <param name="About">The entry.</param>
/// <param name="What">What was done, as in "Added".</param>
public sealed record LegendChanged(RecordRef About, string What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => What;
}
