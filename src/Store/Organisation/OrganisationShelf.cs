using System.Collections.Concurrent;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Organisation;

/// <summary>Keeps the last <see cref="OrganisationView"/> of each council at hand. Every use is checked against the chain's head, so no process shows another's past.</summary>
public sealed class OrganisationShelf
{
    private readonly ConcurrentDictionary<Guid, OrganisationView> _views = new();

    /// <summary>The organisation as of a commit.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="sequence">The place of the last commit that changed the organisation.</param>
    public async ValueTask<OrganisationView> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        if (_views.TryGetValue(db.CouncilId, out var view) && view.Sequence >= sequence) { return view; }
        view = await LoadAsync(db, sequence, cancel);
        return _views.AddOrUpdate(db.CouncilId, view, (_, other) => other.Sequence > view.Sequence ? other : view);
    }

    /// <summary>The organisation as it is now.</summary>
    public async ValueTask<OrganisationView> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        await AsOfAsync(db, await db.ChainHeads.Select(head => head.OrganisationSequence).SingleOrDefaultAsync(cancel), cancel);

    private static async Task<OrganisationView> LoadAsync(GoldenThreadDb db, long sequence, CancellationToken cancel) => new()
    {
        Sequence = sequence,
        Council = await db.Councils.AsNoTracking().SingleAsync(cancel),
        Chart = new PostChart(await db.Posts.AsNoTracking().ToListAsync(cancel), await db.Services.AsNoTracking().ToListAsync(cancel)),
        People = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Id, cancel),
        Holdings = await db.Holdings.AsNoTracking().ToListAsync(cancel),
        Delegations = await db.Delegations.AsNoTracking().ToListAsync(cancel),
        AccountsOf = (await db.Users.AsNoTracking().Where(account => account.PersonId != null).Select(account => new { PersonId = account.PersonId!.Value, account.Roles, account.EndedAt }).ToListAsync(cancel))
            .ToLookup(account => account.PersonId, account => ((IReadOnlyList<RoleGrant>)account.Roles, account.EndedAt)),
        Boards = await db.Boards.AsNoTracking().OrderBy(board => board.Name).ToListAsync(cancel),
        Legend = await db.Legend.AsNoTracking().OrderBy(entry => entry.Acronym).ToListAsync(cancel),
    };
}
