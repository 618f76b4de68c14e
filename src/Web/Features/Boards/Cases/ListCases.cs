using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The cases that whoever sits at the desk may see, by number: what is exempt only for those who read drafts, and what came of a meeting as the rule of minutes lets them know it.</summary>
public sealed class ListCases(GoldenThreadDb db, KnowMinutes minutes, Desk desk)
{
    public async Task<IReadOnlyList<Case>> RunAsync(CancellationToken cancel)
    {
        var rule = await minutes.RunAsync(cancel);
        return [.. (await db.Cases.AsNoTracking().OrderBy(each => each.Number).ToListAsync(cancel)).Where(Sees).Select(rule.Known)];
    }

    public async Task<Case?> OneAsync(int number, CancellationToken cancel) =>
        await db.Cases.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancel) is { } found && Sees(found) ? (await minutes.RunAsync(cancel)).Known(found) : null;

    private bool Sees(Case each) => each.ExemptBecause.Length == 0 || desk.ReadsDrafts;
}
