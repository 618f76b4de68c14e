using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The figures of one series for a program: one question to the database, by the key of the figures.</summary>
public sealed class SeeSeries(GoldenThreadDb db, MeasureShelf measures, MeasureStandingShelf standings, FigureShelf shelf, Desk desk)
{
    /// <param name="name">The measure's address or code.</param>
    /// <param name="part">The part's name or identity; null for the whole.</param>
    /// <param name="from">The first day of the first period wanted; null for all.</param>
    /// <param name="to">The last day of the last.</param>
    public async Task<FigureRows?> RunAsync(string name, string? part, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        var council = await standings.AsOfAsync(db, desk.Sequence, cancel);
        if ((await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Find(name) is not { } measure || council.Find(measure.Id) is not { } standing || !desk.Sees(standing)) { return null; }
        var series = measure.Id;
        if (!string.IsNullOrEmpty(part))
        {
            var id = Guid.TryParse(part, out var known) ? known : Guid.Empty;
            series = await db.Series.AsNoTracking().Where(each => each.MeasureId == measure.Id && each.Kind == SeriesKind.Part && (each.Id == id || each.Name == part)).Select(each => each.Id).FirstOrDefaultAsync(cancel);
            if (series == Guid.Empty) { return null; }
        }

        var drafts = desk.SeesDraftsOf(standing);
        var rows = new List<FigureRow>(128);
        foreach (var figure in (await shelf.FiguresAsync(db, [series], council, cancel)).GetValueOrDefault(series, []).Where(figure => figure.From >= (from ?? DateOnly.MinValue) && figure.To <= (to ?? DateOnly.MaxValue)))
        {
            if (!drafts && figure.State < FigureState.Submitted) { continue; }
            if (rows.Count > 0 && rows[^1].From == figure.From && rows[^1].To == figure.To) { rows[^1] = FigureRow.Of(figure); } else { rows.Add(FigureRow.Of(figure)); }
        }

        return new(measure.Code, string.IsNullOrEmpty(part) ? null : part, measure.Definition.Unit, rows);
    }
}
