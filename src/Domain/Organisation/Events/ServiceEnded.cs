using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A service ended.</summary>
/// <param name="About">The service.</param>
/// <param name="On">Its last day.</param>
public sealed record ServiceEnded(RecordRef About, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Ended on {On.InWords()}";
}
