using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The words of a plan were changed.</summary>
/// <param name="About">The plan.</param>
/// <param name="Fields">What was changed.</param>
public sealed record PlanChanged(RecordRef About, IReadOnlyList<string> Fields) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", Fields)}";
}
