using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An account was ended, and its sessions with it.</summary>
/// <param name="About">The account.</param>
public sealed record AccountEnded(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Account ended";
}
