using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A service was given another name.</summary>
/// <param name="About">The service.</param>
/// <param name="From">The name before.</param>
public sealed record ServiceRenamed(RecordRef About, string From) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Renamed from {From} to {About.Name}";
}
