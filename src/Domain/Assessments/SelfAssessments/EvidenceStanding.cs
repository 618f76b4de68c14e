using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A piece of evidence with how what it points to stands now.</summary>
/// <param name="Evidence">The piece.</param>
/// <param name="Measure">The measure that it is; null where it is none, or the reader may not see it.</param>
/// <param name="Action">The action that it is; null where it is none, or the reader may not see it.</param>
public sealed record EvidenceStanding(Evidence Evidence, MeasureLook? Measure = null, ActionLook? Action = null);

/// <summary>How a measure stands, as far as it bears on a judgement.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="IsWorsening">Whether it gets worse.</param>
/// <param name="IsMissing">Whether its latest figure is missing.</param>
public sealed record MeasureLook(string Code, string Title, Colour Colour, bool IsWorsening, bool IsMissing);

/// <summary>How an action stands, as far as it bears on a judgement.</summary>
/// <param name="Code">Its code.</param>
/// <param name="IsOverdue">Whether something of it is past its day.</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record ActionLook(string Code, bool IsOverdue, bool IsDone);
