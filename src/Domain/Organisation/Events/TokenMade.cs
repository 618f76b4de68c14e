using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An account made a token with which a program may act as it.</summary>
/// <param name="About">The token.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record TokenMade(RecordRef About, DateOnly Until) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Token {About.Name} made";
}
