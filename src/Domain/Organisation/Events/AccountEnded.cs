using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An account was ended: it signs in no more.</summary>
/// <param name="About">The account.</param>
/// <param name="At">From when, in UTC.</param>
public sealed record AccountEnded(RecordRef About, DateTimeOffset At) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Account ended";
}
