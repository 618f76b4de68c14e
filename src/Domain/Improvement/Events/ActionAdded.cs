using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>An action was added to a plan.</summary>
/// <param name="About">The action.</param>
/// <param name="Title">What it says.</param>
/// <param name="Plan">The plan.</param>
public sealed record ActionAdded(RecordRef About, string Title, string Plan) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Added to {Plan}";

    /// <inheritdoc/>
    public override string? Said => Title;
}
