using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Chooses which rules of exceptions the council goes by, and their numbers.</summary>
public sealed class ChooseExceptionRules(GoldenThreadDb db)
{
    public async Task<Outcome<ExceptionRulesChosen>> RunAsync(ExceptionSettings settings, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ExceptionRulesChosen>(by, cancel) is { } before) { return before; }
        var rules = await db.ExceptionRules.SingleOrDefaultAsync(cancel);
        if (by.Seen is { } seen && seen != (rules?.Version ?? 0)) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else chose the rules while you were working on them."); }
        rules ??= db.ExceptionRules.Add(new() { Id = Guid.CreateVersion7(), Version = 1 }).Entity;
        return await db.CommitAsync(rules.Choose(settings, by.Actor), by, cancel);
    }
}
