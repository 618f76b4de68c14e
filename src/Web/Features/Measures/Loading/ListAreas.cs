using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The areas that files brought, and the groups with which the council compares itself.</summary>
/// <param name="Groups">The groups, by name.</param>
/// <param name="Known">The areas of which there are figures, by name.</param>
public sealed record Areas(IReadOnlyList<AreaGroup> Groups, IReadOnlyList<AreaName> Known);

/// <summary>Lists areas and groups of them.</summary>
public sealed class ListAreas(GoldenThreadDb db)
{
    private const int Most = 1_000;

    public async Task<Areas> RunAsync(CancellationToken cancel)
    {
        var known = await db.Series.AsNoTracking().Where(series => series.Kind == SeriesKind.Benchmark && series.AreaCode != "").Select(series => new { series.AreaCode, series.Name }).Distinct().Take(Most).ToListAsync(cancel);
        return new(await db.AreaGroups.AsNoTracking().OrderBy(group => group.Name).ToListAsync(cancel),
            [.. known.GroupBy(area => area.AreaCode).Select(same => new AreaName(same.Key, same.First().Name)).OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase)]);
    }
}
