using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The roles of an account were changed; they hold from the next request.</summary>
/// <param name="About">The account.</param>
/// <param name="Before">The roles as they were, in words.</param>
/// <param name="After">The roles as they are, in words.</param>
public sealed record RolesChanged(RecordRef About, string Before, string After) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Roles changed from {Before} to {After}";
}
