using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody was invited to sign in.</summary>
/// <param name="About">The account.</param>
/// <param name="Roles">The roles given, in words.</param>
public sealed record AccountInvited(RecordRef About, string Roles) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Invited to sign in";

    /// <inheritdoc/>
    public override string? Said => Roles;
}
