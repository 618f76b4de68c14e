using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A board was changed.</summary>
/// <param name="About">The board.</param>
/// <param name="Fields">What was changed.</param>
public sealed record BoardChanged(RecordRef About, IReadOnlyList<string> Fields) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", Fields)}";
}
