using System.Text.RegularExpressions;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Reports;

/// <summary>How a plan uses acronyms beside the legend that it prints (R67).</summary>
/// <param name="Unexplained">Acronyms that no legend explains, each with the codes of the actions that use it.</param>
/// <param name="Unused">Entries of the plan's legend that no action uses.</param>
/// <param name="Variants">Acronyms written in more than one way, as HoS and HOS.</param>
public sealed partial record AcronymUse(
    IReadOnlyList<(string Acronym, IReadOnlyList<string> Codes)> Unexplained, IReadOnlyList<PlanLegendEntry> Unused, IReadOnlyList<(string Acronym, IReadOnlyList<string> Others)> Variants)
{
    /// <summary>Looks through the words of the actions.</summary>
    /// <param name="actions">The actions.</param>
    /// <param name="plan">The plan with its legend.</param>
    /// <param name="known">The acronyms that the council explains elsewhere.</param>
    public static AcronymUse Of(IEnumerable<ImprovementAction> actions, Plan plan, IReadOnlyCollection<string> known)
    {
        var all = actions.ToList();
        var codes = all.SelectMany(action => action.FormerCodes.Append(action.Code)).Concat(plan.Categories.Select(category => category.Code)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var used = all.SelectMany(action => Texts(action.Definition).SelectMany(Found).Distinct(StringComparer.Ordinal).Where(acronym => !codes.Contains(acronym)).Select(acronym => (acronym, action.Code)))
            .GroupBy(each => each.acronym, each => each.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group], StringComparer.Ordinal);
        var legend = plan.Legend.Select(entry => entry.Acronym).Concat(known).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = string.Join('\n', all.SelectMany(action => Texts(action.Definition)));
        return new AcronymUse(
            [.. used.Where(each => !legend.Contains(each.Key)).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, each.Value))],
            [.. plan.Legend.Where(entry => !Regex.IsMatch(words, $@"(?<![\p{{L}}\d]){Regex.Escape(entry.Acronym)}s?(?![\p{{L}}\d])", RegexOptions.IgnoreCase))],
            [.. used.Keys.Concat(plan.Legend.Select(entry => entry.Acronym)).Distinct(StringComparer.Ordinal).GroupBy(acronym => acronym, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
                .Select(group => group.OrderByDescending(acronym => plan.Legend.Any(entry => entry.Acronym == acronym)).ThenByDescending(acronym => used.GetValueOrDefault(acronym)?.Count ?? 0).ThenBy(acronym => acronym, StringComparer.Ordinal).ToList())
                .Select(group => (group[0], (IReadOnlyList<string>)[.. group.Skip(1)]))]);
    }

    /// <summary>The acronyms of texts that nobody explains, in the order of the alphabet.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="known">The acronyms that the council explains.</param>
    public static IReadOnlyList<string> NotExplained(IEnumerable<string> texts, IEnumerable<string> known) =>
        [.. texts.SelectMany(Found).Except(known, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Codes in a sentence: "CEA1, CEB1 and 3 more".</summary>
    /// <param name="codes">The codes.</param>
    public static string In(IReadOnlyList<string> codes) => codes.Count switch
    {
        1 => codes[0],
        <= 3 => $"{string.Join(", ", codes.SkipLast(1))} and {codes[^1]}",
        _ => $"{string.Join(", ", codes.Take(2))} and {codes.Count - 2} more",
    };

    /// <summary>The acronyms of a text: two to seven letters of which at least two are capitals and the first is; none in a text all in capitals.</summary>
    private static IEnumerable<string> Found(string text) =>
        !text.Any(char.IsLower) && text.Contains(' ', StringComparison.Ordinal) ? []
        : Acronym().Matches(text).Select(match => match.Value).Where(word => word.Count(char.IsUpper) >= 2).Select(word => word.Length > 2 && word[^1] == 's' && word[..^1].All(char.IsUpper) ? word[..^1] : word);

    private static IEnumerable<string> Texts(ActionDefinition d) =>
        new[] { d.Comment, d.Objective, d.Action, d.Outcome, d.Resources, d.FundedBy, d.Ict, d.ResponseReason, d.Timescale.Text }.OfType<string>()
            .Concat(d.Leads.Select(lead => lead.AsPrinted)).Concat(d.Criteria.Select(criterion => criterion.Words)).Concat(d.Monitoring.Select(route => route.Words)).Concat(d.Steps.Select(step => step.Words));

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}[\p{L}]{1,6}(?![\p{L}\d])")]
    private static partial Regex Acronym();
}
