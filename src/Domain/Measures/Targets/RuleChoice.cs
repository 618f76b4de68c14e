namespace GoldenThread.Domain.Measures;

/// <summary>That a rating rule was chosen, from a day on, by whom and why.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="From">The first day of the first period that it colours.</param>
/// <param name="By">The post that chose it.</param>
/// <param name="On">When.</param>
/// <param name="Because">Why.</param>
public sealed record RuleChoice(Guid RuleId, DateOnly From, string By, DateOnly On, string Because);
