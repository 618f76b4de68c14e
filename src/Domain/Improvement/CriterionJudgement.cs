namespace GoldenThread.Domain.Improvement;

/// <summary>What somebody judged of a criterion, and on what evidence.</summary>
/// <param name="Key">The criterion's number.</param>
/// <param name="State">How far it is met.</param>
/// <param name="Because">What was looked at, in words.</param>
/// <param name="Evidence">The pieces of evidence.</param>
/// <param name="By">The post that judged.</param>
/// <param name="Account">The account that judged.</param>
/// <param name="On">The day.</param>
public sealed record CriterionJudgement(int Key, CriterionState State, string Because, IReadOnlyList<Guid> Evidence, string By, Guid Account, DateOnly On);
