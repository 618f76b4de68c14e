using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Lays out the rows of boxes that a filled workbook speaks of, as far as whoever sits at the desk may enter them.</summary>
public sealed class RowsOfWorkbook(GoldenThreadDb db, MeasureShelf measures, EntryRows rows, Desk desk)
{
    public async Task<IReadOnlyList<EntryRow>> RunAsync(IReadOnlyList<TypedRow> typed, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var unknown = typed.Select(row => row.Series).Where(id => view.Find(id) is null).Distinct().ToList();
        var owners = new Dictionary<Guid, Guid>();
        foreach (var some in unknown.Chunk(400))
        {
            foreach (var part in await db.Series.AsNoTracking().Where(each => some.Contains(each.Id) && each.Kind == SeriesKind.Part).ToListAsync(cancel)) { owners[part.Id] = part.MeasureId; }
        }

        var wanted = typed.Select(row => (Measure: view.Find(row.Series) ?? (owners.TryGetValue(row.Series, out var owner) ? view.Find(owner) : null), row.Period))
            .Where(each => each.Measure is { } measure && desk.Actor.May(Right.EnterFigures, measure.Posts, desk.Organisation!.Chart.ServicesOf(measure.Posts)))
            .Select(each => (Measure: each.Measure!, Period: ReturnKey.Of(each.Measure!, each.Period))).Where(each => each.Period is not null).Select(each => (each.Measure, each.Period!.Value)).Distinct().ToList();
        var laid = await rows.RunAsync(wanted, cancel);
        var asked = typed.Select(row => (row.Series, row.Period)).ToHashSet();
        return [.. laid.Where(row => asked.Contains((row.Series.Id, ReturnKey.Days(row.Period))))];
    }
}
