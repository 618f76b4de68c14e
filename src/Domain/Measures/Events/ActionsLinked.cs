using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The improvement actions that are to change a measure were chosen.</summary>
/// <param name="About">The measure.</param>
/// <param name="Added">The codes of those that came.</param>
/// <param name="Removed">The codes of those that went.</param>
public sealed record ActionsLinked(RecordRef About, IReadOnlyList<string> Added, IReadOnlyList<string> Removed) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => string.Join("; ", new[] { Added.Count > 0 ? $"To be changed by {string.Join(", ", Added)}" : null, Removed.Count > 0 ? $"no longer by {string.Join(", ", Removed)}" : null }.OfType<string>());
}
