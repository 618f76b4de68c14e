using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>An aim was written into a plan.</summary>
/// <param name="About">The aim.</param>
/// <param name="Kind">What kind of aim it is.</param>
/// <param name="Plan">The plan.</param>
public sealed record AimWritten(RecordRef About, AimKind Kind, string Plan) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Kind} written into {Plan}";
}
