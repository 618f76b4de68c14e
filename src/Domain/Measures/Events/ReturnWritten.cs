using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>What is said of a figure was written or changed.</summary>
/// <param name="About">The return.</param>
/// <param name="Words">What is said now.</param>
public sealed record ReturnWritten(RecordRef About, ReturnWords Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Commentary changed";

    /// <inheritdoc/>
    public override string? Said => string.Join(" ", new[] { Words.Why, Words.Next }.Where(words => words.Length > 0)) is { Length: > 0 } all ? all : null;
}
