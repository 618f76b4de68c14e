namespace GoldenThread.Domain.Boards;

/// <summary>An assessment of a board's impact, or a correction of one, as it is being written.</summary>
/// <param name="Words">What it says so far.</param>
/// <param name="WrittenOn">The day on which it was written in last.</param>
/// <param name="WrittenBy">The post that wrote in it last.</param>
/// <param name="Account">The account that wrote in it last: that one does not agree it.</param>
/// <param name="CorrectedBecause">Why what was agreed is corrected; empty for the first.</param>
public sealed record AssessmentDraft(AssessmentWords Words, DateOnly WrittenOn, string WrittenBy, Guid Account, string CorrectedBecause = "");
