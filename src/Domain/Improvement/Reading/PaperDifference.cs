namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>How one action of a newer paper differs from the plan.</summary>
/// <param name="Kind">What the newer paper does with it.</param>
/// <param name="Code">Its code in the plan, or the code that it would have.</param>
/// <param name="Title">What it says.</param>
/// <param name="Where">Where the newer paper has it; null when it has it nowhere.</param>
/// <param name="Fields">What differs, field by field.</param>
/// <param name="Definition">What it would become; null when the newer paper does not have it.</param>
/// <param name="Read">What was read; null when the newer paper does not have it.</param>
public sealed record PaperDifference(PaperDifferenceKind Kind, string Code, string Title, string? Where, IReadOnlyList<DefinitionDifference> Fields, ActionDefinition? Definition, ReadAction? Read)
{
    /// <summary>Every action of the plan and of the newer paper, matched by code, by former code, and else by their words.</summary>
    /// <param name="reading">What was read of the newer paper.</param>
    /// <param name="choices">What the person chose.</param>
    /// <param name="actions">The plan's actions.</param>
    /// <param name="make">Makes definitions of what was read.</param>
    public static IReadOnlyList<PaperDifference> Between(PlanReading reading, ImportChoices choices, IReadOnlyList<ImprovementAction> actions, PlanFromReading make)
    {
        var left = actions.Where(action => action.RemovedOn is null).ToList();
        var differences = new List<PaperDifference>();
        foreach (var read in PlanFromReading.Kept(reading, choices))
        {
            var code = PlanFromReading.CodeOf(reading, read);
            var definition = make.Definition(read, reading.Actions.Where(part => part.PartOf is not null && part.PartOf == read.Code), choices);
            var match = left.FirstOrDefault(action => Same(action.Code, code) || action.FormerCodes.Any(former => Same(former, code)))
                ?? left.FirstOrDefault(action => Words(action.Definition.Title) == Words(definition.Title));
            if (match is null)
            {
                differences.Add(new(PaperDifferenceKind.Added, code, definition.Title, read.Where, [], definition, read));
                continue;
            }

            left.Remove(match);
            var merged = Merged(match.Definition, definition);
            var fields = DefinitionDifference.Between(match.Definition, merged);
            differences.Add(new(fields.Count == 0 ? PaperDifferenceKind.Same : PaperDifferenceKind.Changed, match.Code, match.Definition.Title, read.Where, fields, merged, read));
        }

        differences.AddRange(left.Select(action => new PaperDifference(PaperDifferenceKind.Missing, action.Code, action.Definition.Title, null, [], null, null)));
        return differences;
    }

    /// <summary>The paper's words over what was added here since: keys, matched posts and boards, and dates given by hand stay where the words are the same.</summary>
    private static ActionDefinition Merged(ActionDefinition was, ActionDefinition read) => read with
    {
        NextReview = was.NextReview,
        OwnFinding = was.OwnFinding,
        Leads = [.. read.Leads.Select(lead => was.Leads.FirstOrDefault(w => Same(w.AsPrinted, lead.AsPrinted)) ?? lead)],
        Criteria = [.. read.Criteria.Select((c, i) => was.Criteria.FirstOrDefault(w => w.Words == c.Words) ?? c with { Key = was.Criteria.Select(w => w.Key).DefaultIfEmpty().Max() + i + 1 })],
        Monitoring = [.. read.Monitoring.Select((m, i) => was.Monitoring.FirstOrDefault(w => w.Words == m.Words) ?? m with { Key = was.Monitoring.Select(w => w.Key).DefaultIfEmpty().Max() + i + 1 })],
        Steps = read.Steps.Count == 0 ? was.Steps : [.. read.Steps.Select((s, i) => was.Steps.FirstOrDefault(w => w.Words == s.Words) ?? s with { Key = was.Steps.Select(w => w.Key).DefaultIfEmpty().Max() + i + 1 })],
    };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Words(string text) => string.Join(' ', ActionStanding.Fold(text).Split((char[])[' ', ',', '.', ';', ':', '-', '–'], StringSplitOptions.RemoveEmptyEntries));
}
