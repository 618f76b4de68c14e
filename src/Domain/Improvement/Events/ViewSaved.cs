using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A view of a list was saved, renamed or shared.</summary>
/// <param name="About">The view.</param>
/// <param name="Shared">Whether everyone in the council sees it.</param>
public sealed record ViewSaved(RecordRef About, bool Shared) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"View {About.Name} saved{(Shared ? " for everyone" : "")}";
}
