using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Those who are met said that they come.</summary>
/// <param name="About">The inspection.</param>
/// <param name="What">What it is called.</param>
/// <param name="On">The day.</param>
public sealed record EncounterConfirmed(RecordRef About, string What, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{What} confirmed for {On.InWords()}";
}
