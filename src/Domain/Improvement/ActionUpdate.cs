namespace GoldenThread.Domain.Improvement;

/// <summary>What a lead says of an action: a date that is not among it is a date that they no longer give.</summary>
/// <param name="Status">How it stands now.</param>
/// <param name="Narrative">What changed and what comes next; may be empty when nothing changed.</param>
/// <param name="ExpectedFinish">When they expect it to finish.</param>
/// <param name="NextReview">When an open-ended action is looked at again.</param>
/// <param name="Decision">The reference of the decision that defers it.</param>
public sealed record ActionUpdate(ActionStatus Status, string? Narrative = null, DateOnly? ExpectedFinish = null, DateOnly? NextReview = null, string? Decision = null)
{
    /// <summary>That nothing changed: the status and the dates as they are.</summary>
    /// <param name="action">The action.</param>
    public static ActionUpdate Same(ImprovementAction action) => new(action.Progress.Status, null, action.Progress.ExpectedFinish, action.Definition.NextReview);
}
