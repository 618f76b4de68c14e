using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>That a rating rule was chosen, from a day on, by whom and why.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="From">The first day of the first period that it colours.</param>
/// <param name="By">The post that chose it.</param>
/// <param name="On">When.</param>
/// <param name="Because">Why.</param>
public sealed record RuleChoice(Guid RuleId, DateOnly From, string By, DateOnly On, string Because)
{
    /// <summary>What is wrong with choosing a rule; empty when nothing is.</summary>
    /// <param name="before">The choices before it.</param>
    /// <param name="rule">The rule; null where none was named.</param>
    /// <param name="from">From when on; null where no day was given.</param>
    /// <param name="because">Why.</param>
    public static List<Problem> Faults(IReadOnlyList<RuleChoice> before, CouncilRule? rule, DateOnly? from, string? because)
    {
        List<Problem> faults = [];
        if (rule is null) { faults.Add(new("Rule", "Choose a rule from the list.")); }
        else if (rule.EndedOn is not null) { faults.Add(new("Rule", $"{rule.Rule.Name} can be chosen no longer.")); }
        if (from is not { } first) { faults.Add(new("From", "Give the day from which it colours.")); }
        else if (before.Count > 0 && first < before[^1].From) { faults.Add(new("From", $"The rule before it colours from {before[^1].From.InWords()} on. Another begins then or later: what was coloured is never coloured again.")); }
        else if (before.Count > 0 && (before[^1].RuleId, before[^1].From) == (rule?.Id, first)) { faults.Add(new("Rule", "This rule is chosen from that day on already.")); }
        if (string.IsNullOrWhiteSpace(because)) { faults.Add(new("Because", "Say why this rule is chosen.")); }
        else if (because.Trim().Length > 1000) { faults.Add(new("Because", $"This has {because.Trim().Length} characters; the limit is 1000.")); }
        return faults;
    }
}
