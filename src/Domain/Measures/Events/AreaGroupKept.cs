using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A group of areas, with which the council compares itself, was added, changed, chosen or removed.</summary>
/// <param name="About">The group.</param>
/// <param name="What">What happened to it.</param>
public sealed record AreaGroupKept(RecordRef About, string What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => What;
}
