using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What happens when the product starts on an empty database: the demonstration council, or a link with which a real one is set up.</summary>
public sealed class OpenFirstTime(GoldenThreadDb db, CouncilScope scope, SeedDemo seed, SetUpLink link, SiteOptions site, CouncilClock clock)
{
    public async Task<string?> RunAsync(bool demo, CancellationToken cancel)
    {
        db.SeesAllCouncils = true;
        var codes = await db.Councils.IgnoreQueryFilters().Select(council => council.Code).ToListAsync(cancel);
        db.SeesAllCouncils = false;
        if (!demo)
        {
            // To standard error by itself: a log keeps secrets for longer than they should live.
            if (codes.Count == 0) { await Console.Error.WriteLineAsync($"This installation is not set up yet. Open this link within two hours to do that (it works once; starting again prints a new one):\n{site.BaseAddress?.TrimEnd('/')}{link.Make()}"); }
            return null;
        }

        if (codes.Count == 0) { scope.CouncilId = await seed.RunAsync(cancel); }
        var data = new DemoFolder(clock.Today).Council;
        if (codes.Count == 0 || codes.Contains(data.Code)) { await Console.Error.WriteLineAsync(DemoAccounts.Table(data)); }
        return null;
    }
}
