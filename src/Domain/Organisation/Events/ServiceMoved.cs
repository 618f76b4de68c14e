using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A service was put under another.</summary>
/// <param name="About">The service.</param>
/// <param name="Under">The service above it; null for the top.</param>
public sealed record ServiceMoved(RecordRef About, string? Under) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Under is null ? "Moved to the top of the council" : $"Moved under {Under}";
}
