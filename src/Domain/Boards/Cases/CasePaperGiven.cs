using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A paper that a board had asked for came.</summary>
/// <param name="About">The case.</param>
/// <param name="What">What had been asked for.</param>
/// <param name="Given">What came.</param>
public sealed record CasePaperGiven(RecordRef About, string What, string Given) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Paper came: {What}";

    /// <inheritdoc/>
    public override string? Said => Given;
}
