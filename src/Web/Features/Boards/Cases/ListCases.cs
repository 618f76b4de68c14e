using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The cases that whoever sits at the desk may see, by number: what is exempt only for those who read drafts.</summary>
public sealed class ListCases(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<Case>> RunAsync(CancellationToken cancel) =>
        [.. (await db.Cases.AsNoTracking().OrderBy(each => each.Number).ToListAsync(cancel)).Where(Sees)];

    public async Task<Case?> OneAsync(int number, CancellationToken cancel) =>
        await db.Cases.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancel) is { } found && Sees(found) ? found : null;

    private bool Sees(Case each) => each.ExemptBecause.Length == 0 || desk.ReadsDrafts;
}
