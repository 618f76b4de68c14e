using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The next version of a plan was started.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version.</param>
public sealed record VersionStarted(RecordRef About, string Label) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Label} started";
}
