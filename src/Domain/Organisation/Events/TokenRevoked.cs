using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A token was ended before its time.</summary>
/// <param name="About">The token.</param>
public sealed record TokenRevoked(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Token {About.Name} ended";
}
