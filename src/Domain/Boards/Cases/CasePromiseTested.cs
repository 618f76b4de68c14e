using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A promise was tested.</summary>
/// <param name="About">The case.</param>
/// <param name="What">What had been promised.</param>
/// <param name="IsKept">Whether it was kept.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record CasePromiseTested(RecordRef About, string What, bool IsKept, string Outcome) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Promise {(IsKept ? "kept" : "broken")}: {What}";

    /// <inheritdoc/>
    public override string? Said => Outcome;
}
