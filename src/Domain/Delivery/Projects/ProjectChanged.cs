using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>What is said of a project was changed.</summary>
/// <param name="About">The project.</param>
/// <param name="Version">The version of its PID that says so.</param>
/// <param name="What">What is new; null where that was not asked.</param>
public sealed record ProjectChanged(RecordRef About, int Version, string? What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Version} of the PID was written";

    /// <inheritdoc/>
    public override string? Said => What;
}
