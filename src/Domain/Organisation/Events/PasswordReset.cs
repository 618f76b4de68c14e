using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A link was made with which the person chooses a new password.</summary>
/// <param name="About">The account.</param>
public sealed record PasswordReset(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Link for a new password made";
}
