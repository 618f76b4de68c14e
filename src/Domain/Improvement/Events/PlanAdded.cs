using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A plan was created or read from a paper.</summary>
/// <param name="About">The plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="Actions">How many actions it has.</param>
/// <param name="From">The paper.</param>
public sealed record PlanAdded(RecordRef About, string Title, int Actions, string? From) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => From is null ? $"Plan {Title} created" : $"Plan {Title} read from {From}: {Actions} actions";
}
