using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What happens when the product starts on an empty database: the demonstration council, or a link with which a real one is set up.</summary>
public sealed class OpenFirstTime(GoldenThreadDb db, CouncilScope scope, FoundCouncil found, CouncilClock clock)
{
    public async Task<string?> RunAsync(bool demo, CancellationToken cancel)
    {
        db.SeesAllCouncils = true;
        if (await db.Councils.IgnoreQueryFilters().AnyAsync(cancel) || !demo) { return null; }

        db.SeesAllCouncils = false;
        var council = await found.RunAsync("exampleshire", "Exampleshire County Council", cancel);
        scope.CouncilId = council;
        _ = clock;
        return null;
    }
}
