using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An account made a token with which a program may act as it.</summary>
/// <param name="About">The token.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Scope">What it may do of what the account may.</param>
public sealed record TokenMade(RecordRef About, DateOnly Until, KeyScope Scope) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Token {About.Name} made";

    /// <inheritdoc/>
    public override string Said => $"{Scope.InWords}, until {Until.InWords()}.";
}
