using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The second factor was taken away, as when a phone was lost.</summary>
/// <param name="About">The account.</param>
public sealed record SecondFactorRemoved(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Second factor removed";
}
