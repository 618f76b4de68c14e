using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Sessions of an account were ended; their browsers are signed out at their next request.</summary>
/// <param name="About">The account.</param>
/// <param name="Count">How many; 1 or more.</param>
public sealed record SessionsEnded(RecordRef About, int Count) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Count == 1 ? "A session ended" : $"{Count} sessions ended";
}
