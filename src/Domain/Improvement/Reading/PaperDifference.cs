using GoldenThread.Domain.Basics;
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
    /// <summary>Whether it is new under a code that another action of the plan has, or had: a code is never used twice, so it cannot be accepted.</summary>
    public bool CodeIsTaken { get; init; }

    /// <summary>Every action of the plan and of the newer paper, matched by code, by former code, and else by their words.</summary>
    /// <param name="reading">What was read of the newer paper.</param>
    /// <param name="choices">What the person chose.</param>
    /// <param name="actions">Every action that the plan has or ever had.</param>
    /// <param name="make">Makes definitions of what was read.</param>
    /// <param name="evidence">The highest number of a criterion that the evidence of an action names; null when there is no evidence.</param>
    public static IReadOnlyList<PaperDifference> Between(PlanReading reading, ImportChoices choices, IReadOnlyList<ImprovementAction> actions, PlanFromReading make, Func<Guid, int>? evidence = null)
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
                differences.Add(new(PaperDifferenceKind.Added, code, definition.Title, read.Where, [], definition, read) { CodeIsTaken = actions.Any(action => !action.IsWithdrawn && action.IsOrWas(code)) });
                continue;
            }

            left.Remove(match);
            // What somebody has proposed already is what the paper is laid over: it would else be lost unseen.
            var was = match.Proposed ?? match.Definition;
            var merged = Merged(was, definition, match.HighestKey(evidence?.Invoke(match.Id) ?? 0));
            var fields = DefinitionDifference.Between(was, merged);
            differences.Add(new(fields.Count == 0 ? PaperDifferenceKind.Same : PaperDifferenceKind.Changed, match.Code, match.Definition.Title, read.Where, fields, merged, read));
        }

        differences.AddRange(left.Where(action => action.ProposedPresence != false).Select(action => new PaperDifference(PaperDifferenceKind.Missing, action.Code, action.Definition.Title, null, [], null, null)));
        return differences;
    }

    /// <summary>The paper's words over what was added here since: keys, matched posts and boards, and dates given by hand stay where the words are the same.</summary>
    private static ActionDefinition Merged(ActionDefinition was, ActionDefinition read, int usedKeys)
    {
        var next = usedKeys;
        return read with
        {
            NextReview = was.NextReview,
            OwnFinding = was.OwnFinding,
            Leads = [.. read.Leads.Select(lead => was.Leads.FirstOrDefault(w => Same(w.AsPrinted, lead.AsPrinted)) ?? lead)],
            Criteria = [.. read.Criteria.Select(c => was.Criteria.FirstOrDefault(w => w.Words == c.Words) ?? c with { Key = ++next })],
            Monitoring = [.. read.Monitoring.Select(m => was.Monitoring.FirstOrDefault(w => w.Words == m.Words) ?? m with { Key = ++next })],
            Steps = read.Steps.Count == 0 ? was.Steps : [.. read.Steps.Select(s => was.Steps.FirstOrDefault(w => w.Words == s.Words) ?? s with { Key = ++next })],
        };
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Words(string text) => string.Join(' ', Folding.Fold(text).Split((char[])[' ', ',', '.', ';', ':', '-', '–'], StringSplitOptions.RemoveEmptyEntries));
}
