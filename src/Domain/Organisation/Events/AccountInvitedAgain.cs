using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A new invitation was made, because the first had expired or was lost.</summary>
/// <param name="About">The account.</param>
public sealed record AccountInvitedAgain(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Invited again";
}
