using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What happens when the product starts on an empty database: the demonstration council, or a link with which a real one is set up.</summary>
public sealed class OpenFirstTime(GoldenThreadDb db, CouncilScope scope, FoundCouncil found, SetUpLink link, SiteOptions site)
{
    public async Task<string?> RunAsync(bool demo, CancellationToken cancel)
    {
        db.SeesAllCouncils = true;
        if (await db.Councils.IgnoreQueryFilters().AnyAsync(cancel)) { return null; }
        if (!demo)
        {
            // To standard error by itself: a log keeps secrets for longer than they should live.
            await Console.Error.WriteLineAsync($"This installation is not set up yet. Open this link within two hours to do that (it works once; starting again prints a new one):\n{site.BaseAddress?.TrimEnd('/')}{link.Make()}");
            return null;
        }

        db.SeesAllCouncils = false;
        scope.CouncilId = await found.RunAsync("exampleshire", "Exampleshire County Council", cancel);
        return null;
    }
}
