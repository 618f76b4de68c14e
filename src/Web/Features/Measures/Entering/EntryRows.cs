using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Lays out the rows of boxes of some periods: each measure's own, then its parts.</summary>
public sealed class EntryRows(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<EntryRow>> RunAsync(IReadOnlyList<(Measure Measure, Domain.Basics.Period Period)> wanted, CancellationToken cancel)
    {
        if (wanted.Count == 0) { return []; }
        var ids = wanted.Select(each => each.Measure.Id).Distinct().ToList();
        var parts = (await db.PartsAsync(ids, cancel)).ToLookup(part => part.MeasureId);
        var figures = await db.FiguresAsync([.. ids, .. parts.SelectMany(each => each).Select(part => part.Id)], cancel);
        var (first, last) = (wanted.Min(each => each.Period.To), wanted.Max(each => each.Period.To));
        var returns = new Dictionary<(Guid, DateOnly, DateOnly), Return>();
        foreach (var some in ids.Chunk(400))
        {
            foreach (var each in await db.Returns.AsNoTracking().Where(each => some.Contains(each.MeasureId) && each.To >= first && each.To <= last).ToListAsync(cancel)) { returns[(each.MeasureId, each.From, each.To)] = each; }
        }

        var known = figures.ToDictionary(same => same.Key, same => SeriesFigures.Of(same.Key, same, drafts: true));
        return [.. wanted.SelectMany(each => parts[each.Measure.Id].Where(part => !(part.EndedOn < each.Period.From)).Prepend(Series.WholeOf(each.Measure)).Select(series =>
        {
            var of = known.GetValueOrDefault(series.Id) ?? SeriesFigures.Of(series.Id, [], drafts: true);
            var handedIn = returns.GetValueOrDefault((each.Measure.Id, each.Period.From, each.Period.To));
            return new EntryRow
            {
                Measure = each.Measure,
                Series = series,
                Period = each.Period,
                Before = FiguresBefore.Of(each.Measure, of, each.Period),
                Now = of.Of(each.Period),
                Words = series.Kind == SeriesKind.Whole ? handedIn?.Words ?? ReturnWords.None : ReturnWords.None,
                State = handedIn?.State ?? ReturnState.Open,
                Target = each.Measure.TargetFor(series.Id, each.Period),
            };
        }))];
    }
}
