using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>Adds an action to a plan: at once to a first draft, as a proposal of the next version afterwards.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="code">Its code.</param>
    /// <param name="definition">What it says.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="others">Every other action that the plan has or ever had.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="added">The action; null when it was refused.</param>
    public static Outcome<ActionAdded> Add(Guid id, string? code, ActionDefinition definition, Plan plan, IReadOnlyCollection<ImprovementAction> others, Actor actor, out ImprovementAction? added)
    {
        added = null;
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("add actions to a plan"); }
        if (plan.Current.State == PlanState.Submitted) { return new Problem("", $"Version {plan.Current.Label} is before {plan.Current.Board}. Nothing can be added until the board has decided."); }
        if (plan.Current.State != PlanState.Draft) { return new Problem("", "A board has approved this plan. Start its next version before you propose an action."); }

        var problems = DefinitionCheck.Of(definition, plan);
        if (ActionCode.Fault(code) is { } fault) { problems.Add(new("Code", fault)); }
        else if (others.Any(other => other.IsOrWas(code!))) { problems.Add(new("Code", $"Another action of the plan has, or had, the code {code}. A code is never used twice.")); }
        if (!plan.IsFirstDraft && string.IsNullOrWhiteSpace(actor.Reason)) { problems.Add(new("Reason", "Say why the action should be added; the board will read it.")); }
        if (problems.Count > 0) { return problems; }

        added = new ImprovementAction
        {
            Id = id,
            PlanId = plan.Id,
            Code = code!,
            Definition = definition,
            ProposedPresence = plan.IsFirstDraft ? null : true,
            Order = others.Select(other => other.Order).DefaultIfEmpty().Max() + 1,
        };
        added.Progress = added.Progress with { Status = added.StatusFor(definition) };
        return new ActionAdded(added.Ref, definition.Title, plan.Title);
    }

    /// <summary>Whether a code is, or once was, its own; capitals do not matter.</summary>
    /// <param name="code">The code.</param>
    public bool IsOrWas(string code) => string.Equals(Code, code, StringComparison.OrdinalIgnoreCase) || FormerCodes.Contains(code, StringComparer.OrdinalIgnoreCase);
}
