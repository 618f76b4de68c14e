using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Undoes a wrong import, as long as nothing else happened to the plan.</summary>
public sealed class UndoImport(GoldenThreadDb db)
{
    public async Task<Outcome<ImportUndone>?> RunAsync(string code, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ImportUndone>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(code, cancel) is not { } plan) { return null; }
        if (by.Seen is { } seen && seen != plan.Version) { return ActOnPlan.Changed; }
        if (plan.ContinuesId is null && !await WasImportedAsync(plan.Id, cancel)) { return new Problem("", "This plan was written here and not read from a paper, so there is no import to undo."); }

        return await db.CommitAsync(plan.UndoImport(await SinceAsync(plan.Id, cancel), by.Actor), by, cancel);
    }

    /// <summary>Everything that happened to the plan and its actions after the commit that brought it in.</summary>
    public async Task<IReadOnlyList<string>> SinceAsync(Guid plan, CancellationToken cancel)
    {
        var subjects = await db.Actions.AsNoTracking().Where(action => action.PlanId == plan).Select(action => action.Id).ToListAsync(cancel);
        subjects.Add(plan);
        var entries = await db.History.AsNoTracking().Where(entry => subjects.Contains(entry.SubjectId)).OrderBy(entry => entry.Sequence).Select(entry => new { entry.At, entry.SubjectName, entry.Words, entry.Post }).ToListAsync(cancel);
        return [.. entries.Where(entry => entry.At > entries[0].At).Select(entry => $"{entry.SubjectName}: {entry.Words}, {entry.Post}, {Say.Date(CouncilClock.DayOf(entry.At))}")];
    }

    private async Task<bool> WasImportedAsync(Guid plan, CancellationToken cancel) =>
        await db.Imports.AnyAsync(import => import.AcceptedAs == plan, cancel) || await db.Actions.AnyAsync(action => action.PlanId == plan && action.Source != null, cancel);
}
