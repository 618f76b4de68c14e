using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Loading;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>Reads what is recorded of measures before a file is held against it.</summary>
public static class HeldRows
{
    /// <summary>What is recorded of some measures: every revision of the council's own figures, those in force of other areas, and what is locked.</summary>
    public static async Task<IReadOnlyDictionary<Guid, MeasureHeld>> HeldAsync(this GoldenThreadDb db, IReadOnlyList<Guid> measures, CancellationToken cancel)
    {
        if (measures.Count == 0) { return new Dictionary<Guid, MeasureHeld>(); }
        var series = (await db.Series.AsNoTracking().Where(each => measures.Contains(each.MeasureId)).ToListAsync(cancel)).ToLookup(each => each.MeasureId);
        var figures = await db.Observations.AsNoTracking().Join(db.Series.Where(each => measures.Contains(each.MeasureId)), figure => figure.SeriesId, each => each.Id, (figure, each) => new { figure, each.MeasureId, each.Kind })
            .Where(each => each.Kind != SeriesKind.Benchmark || each.figure.SupersededAt == null).Select(each => new { each.MeasureId, each.figure }).ToListAsync(cancel);
        var byMeasure = figures.ToLookup(each => each.MeasureId, each => each.figure);
        var locked = (await db.Returns.AsNoTracking().Where(each => measures.Contains(each.MeasureId) && each.State == ReturnState.Locked).Select(each => new { each.MeasureId, each.From, each.To }).ToListAsync(cancel)).ToLookup(each => each.MeasureId);
        return measures.ToDictionary(id => id, id => new MeasureHeld
        {
            Series = [.. series[id]],
            Figures = byMeasure[id].ToLookup(figure => figure.SeriesId),
            Locked = locked[id].Select(each => (each.From, each.To)).ToHashSet(),
        });
    }
}
