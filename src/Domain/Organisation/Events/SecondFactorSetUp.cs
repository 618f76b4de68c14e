using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An app that gives codes was set up as second factor.</summary>
/// <param name="About">The account.</param>
public sealed record SecondFactorSetUp(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Second factor set up";
}
