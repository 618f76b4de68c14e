using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Says which area the council serves; where it stands among others is computed again, and files that waited for it are counted again.</summary>
public sealed class ChooseArea(GoldenThreadDb db, Restand restand, ChangeLoad change, OrganisationShelf organisations)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(CouncilArea area, Submission by, CancellationToken cancel)
    {
        var chart = (await organisations.NowAsync(db, cancel)).Chart;
        var refused = await db.DecideAsync(async () =>
        {
            var council = await db.Councils.SingleAsync(cancel);
            var outcome = council.Serve(area, by.Actor);
            return outcome.Value is not { } happened ? Decision.Refuse(outcome.Problems) : new Decision([happened]) { Rows = sequence => restand.RunAsync(chart, by.Actor.At, sequence, cancel) };
        }, by, cancel);
        if (refused is { Count: > 0 }) { return refused; }
        await change.CountThoseThatAskedForAreaAsync(by.Actor, cancel);
        return [];
    }
}
