using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing.Jobs;

/// <summary>Does the same work for every council, each in a unit of work that sees that council alone.</summary>
public sealed class CouncilRounds(IServiceScopeFactory scopes, IDbContextFactory<GoldenThreadDb> factory)
{
    public async Task<IReadOnlyList<T>> EachAsync<T>(Func<IServiceProvider, Council, Task<T>> work, CancellationToken cancel, string? code = null)
    {
        var results = new List<T>();
        foreach (var council in await AllAsync(cancel))
        {
            if (code is not null && !string.Equals(council.Code, code, StringComparison.OrdinalIgnoreCase)) { continue; }
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CouncilScope>().CouncilId = council.Id;
            results.Add(await work(scope.ServiceProvider, council));
        }

        return results;
    }

    private async Task<List<Council>> AllAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (Guid.Empty, true);
        return await db.Councils.IgnoreQueryFilters().AsNoTracking().OrderBy(council => council.Code).ToListAsync(cancel);
    }
}
