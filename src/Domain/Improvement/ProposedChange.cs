namespace GoldenThread.Domain.Improvement;

/// <summary>What the draft of a plan's next version would do to one action: exactly what the board is asked to approve.</summary>
/// <param name="Code">The action's code.</param>
/// <param name="Title">What it says.</param>
/// <param name="Kind">"Added", "Taken out" or "Changed".</param>
/// <param name="Fields">Every field that would differ; empty for an action that is taken out.</param>
/// <param name="Because">Why, as last said; null when nobody said.</param>
public sealed record ProposedChange(string Code, string Title, ProposedKind Kind, IReadOnlyList<DefinitionDifference> Fields, string? Because)
{
    /// <summary>Every proposal of a plan's draft, in the order of the actions given.</summary>
    /// <param name="actions">The plan's actions.</param>
    /// <param name="because">Why each was proposed, by the action's identity.</param>
    /// <param name="name">The title of a post or board; null when it has none.</param>
    public static IReadOnlyList<ProposedChange> Of(IEnumerable<ImprovementAction> actions, IReadOnlyDictionary<Guid, string> because, Func<Guid, string?> name) =>
        [.. actions.Where(action => action.RemovedOn is null && (action.Proposed is not null || action.ProposedPresence is not null)).Select(action => new ProposedChange(
            action.Code, action.Definition.Title,
            action.ProposedPresence switch { true => ProposedKind.Added, false => ProposedKind.TakenOut, _ => ProposedKind.Changed },
            action.ProposedPresence == false ? [] : DefinitionDifference.Between(action.ProposedPresence == true ? new ActionDefinition() : action.Definition, action.Proposed ?? action.Definition, name),
            because.GetValueOrDefault(action.Id)))];

    /// <summary>The issues and amendments of a version in words, as the Record of Review and Amendment prints them (R66).</summary>
    /// <param name="changes">What is proposed.</param>
    public static string InWords(IReadOnlyList<ProposedChange> changes) => changes.Count == 0 ? "None" : string.Join('\n', changes.Select(change => change.Line));

    private string Line => $"{Code} {Said}{(Because is null ? "" : $": {Because.TrimEnd('.')}")}.";

    private string Said => Kind switch
    {
        ProposedKind.Added => $"added (“{Title}”)",
        ProposedKind.TakenOut => $"taken out (“{Title}”)",
        _ => string.Join("; ", Fields.Select(each => each.Before.Length > 80 || each.After.Length > 80 ? $"{each.Field} reworded" : $"{each.Field} changed from {Quoted(each.Before)} to {Quoted(each.After)}")),
    };

    private static string Quoted(string words) => words.Length == 0 ? "nothing" : $"“{words.Replace("\n", "; ", StringComparison.Ordinal)}”";
}
