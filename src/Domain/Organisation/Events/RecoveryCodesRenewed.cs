using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>New recovery codes took the place of the old ones.</summary>
/// <param name="About">The account.</param>
public sealed record RecoveryCodesRenewed(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Recovery codes renewed";
}
