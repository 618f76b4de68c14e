using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The person chose another password.</summary>
/// <param name="About">The account.</param>
public sealed record PasswordChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Password changed";
}
