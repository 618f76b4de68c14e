using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Adds an action to a plan, or proposes that to the board. Without a code it gets the next one in the manner of the plan.</summary>
public sealed class AddAction(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<ActionAdded>?> RunAsync(string planCode, string? code, ActionDefinition definition, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ActionAdded>(by, cancel) is { } before) { return before; }
        var asOf = await db.PlanSequenceAsync(cancel);
        if (await db.PlanAsync(planCode, cancel) is not { } plan) { return null; }

        var others = await db.Actions.AsNoTracking().Where(a => a.PlanId == plan.Id).ToListAsync(cancel);
        code = string.IsNullOrWhiteSpace(code) ? Proposal(plan, definition, others) : code.Trim();
        var outcome = ImprovementAction.Add(Guid.CreateVersion7(), code, definition, plan, others, by.Actor, out var added);
        if (added is null) { return outcome; }

        db.Actions.Add(added);
        await db.StandAsync(added, (await shelf.NowAsync(db, cancel)).Chart, cancel);
        return await db.CommitAsync(outcome, by, cancel, (plan.Id, asOf));
    }

    private static string? Proposal(Domain.Improvement.Plan plan, ActionDefinition definition, List<ImprovementAction> others) =>
        plan.Themes.FirstOrDefault(theme => theme.Number == definition.Theme) is not { } theme ? null
        : CodeProposal.Next(theme, definition.Category, [.. others.SelectMany(other => other.FormerCodes.Append(other.Code))], [.. others.Where(other => other.RemovedOn is null && other.Definition.Theme == theme.Number).Select(other => other.Code)]);
}
