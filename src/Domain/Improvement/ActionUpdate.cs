namespace GoldenThread.Domain.Improvement;

/// <summary>What a lead says of an action.</summary>
/// <param name="Status">How it stands now.</param>
/// <param name="Narrative">What changed and what comes next; may be empty when nothing changed.</param>
/// <param name="ExpectedFinish">When they expect it to finish.</param>
/// <param name="NextReview">When an open-ended action is looked at again.</param>
/// <param name="Decision">The reference of the decision that defers it.</param>
public sealed record ActionUpdate(ActionStatus Status, string? Narrative = null, DateOnly? ExpectedFinish = null, DateOnly? NextReview = null, string? Decision = null);
