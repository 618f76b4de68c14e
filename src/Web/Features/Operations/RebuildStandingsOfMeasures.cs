using System.Text.Json;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Computes the standing of every measure again from its figures.</summary>
public static class RebuildStandingsOfMeasures
{
    private const int AtATime = 200;

    /// <summary>The standings that are other than what is kept.</summary>
    public static async Task<IReadOnlyList<MeasureStanding>> ChangedAsync(GoldenThreadDb db, MeasuresView view, PostChart chart, CancellationToken cancel)
    {
        var changed = new List<MeasureStanding>();
        foreach (var some in view.Measures.Chunk(AtATime))
        {
            var ids = some.Select(measure => measure.Id).ToList();
            var kept = await db.MeasureStandings.AsNoTracking().Where(standing => ids.Contains(standing.MeasureId)).ToDictionaryAsync(standing => standing.MeasureId, cancel);
            var computed = await db.StandAsync(some, [], view.Book, chart, cancel);
            changed.AddRange(computed.Where(now => !kept.TryGetValue(now.MeasureId, out var before) || !JsonElement.DeepEquals(Told(before), Told(now))));
        }

        return changed;
    }

    /// <summary>What it tells; 74 and 74.0 tell the same.</summary>
    private static JsonElement Told(MeasureStanding standing) => JsonSerializer.SerializeToElement(standing, StoreJson.Options);
}
