using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A post ended.</summary>
/// <param name="About">The post.</param>
/// <param name="On">Its last day.</param>
public sealed record PostEnded(RecordRef About, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Ended on {On.InWords()}";
}
