using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>Leads of a plan were reminded to update their actions.</summary>
/// <param name="About">The plan.</param>
/// <param name="Posts">The posts that were written to.</param>
public sealed record LeadsReminded(RecordRef About, IReadOnlyList<string> Posts) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Posts.Count == 1 ? "One lead reminded to update" : $"{Posts.Count} leads reminded to update";

    /// <inheritdoc/>
    public override string? Said => string.Join(", ", Posts);
}
