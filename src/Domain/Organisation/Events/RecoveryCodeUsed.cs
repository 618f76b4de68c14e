using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A recovery code was used up instead of a code of the app.</summary>
/// <param name="About">The account.</param>
/// <param name="Left">How many are left.</param>
public sealed record RecoveryCodeUsed(RecordRef About, int Left) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Recovery code used; {Left} left";
}
