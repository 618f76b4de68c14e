using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A step of the set-up was marked as not needed, or as needed again.</summary>
/// <param name="About">The council.</param>
/// <param name="Step">The step.</param>
/// <param name="Needed">Whether it is needed.</param>
public sealed record SetUpStepSettled(RecordRef About, string Step, bool Needed) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Needed ? $"Set-up: {Step} is needed after all" : $"Set-up: {Step} is not needed";
}
