using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A saved view was deleted.</summary>
/// <param name="About">The view.</param>
public sealed record ViewDeleted(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"View {About.Name} deleted";
}
