using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>One revision of a figure and where it comes from.</summary>
/// <param name="Figure">The figure as it was recorded.</param>
/// <param name="Rating">The colour with its rule and reason; null where it has none.</param>
/// <param name="FileName">The file that brought it; null where somebody typed it or a program sent it.</param>
/// <param name="Reason">Why it was recorded, as History has it besides; null where nothing was said.</param>
public sealed record FigureRevision(Observation Figure, Rating? Rating, string? FileName, string? Reason)
{
    /// <summary>The page of the row of the file; null where there is none.</summary>
    public string? LoadPath => Figure.LoadId is { } load ? $"/measures/loads/{load}{(Figure.Row is { } row ? $"?row={row}" : "")}" : null;

    /// <summary>Why, in the words of whoever recorded it.</summary>
    public string Why => string.Join(" ", new[] { Figure.Reason, Reason }.Where(words => !string.IsNullOrWhiteSpace(words)).Distinct());
}

/// <summary>Where the figure of a period comes from: every revision, the newest first.</summary>
/// <param name="Source">The system or publication that the measure's figures come from.</param>
public sealed record FigureTrace(string Source, IReadOnlyList<FigureRevision> Revisions);

/// <summary>Follows a figure to its rule, source, row, person and date. Whoever sees no drafts is shown what was handed in.</summary>
public sealed class TraceFigure(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    public async Task<FigureTrace> RunAsync(Measure measure, Guid series, Period period, CancellationToken cancel)
    {
        var book = (await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Book;
        var drafts = desk.Actor.May(Right.ReadDrafts, measure.Posts, desk.Organisation!.Chart.ServicesOf(measure.Posts)) || desk.Actor.May(Right.EnterFigures, measure.Posts, desk.Organisation.Chart.ServicesOf(measure.Posts));
        var (from, to) = (period.From, period.To);
        var figures = await db.Observations.AsNoTracking().Where(figure => figure.SeriesId == series && figure.From == from && figure.To == to && (drafts || figure.State != FigureState.Entered)).OrderByDescending(figure => figure.Revision).ToListAsync(cancel);
        var loads = figures.Select(figure => figure.LoadId).OfType<Guid>().Distinct().ToList();
        var files = loads.Count == 0 ? [] : await db.FigureLoads.AsNoTracking().Where(load => loads.Contains(load.Id)).ToDictionaryAsync(load => load.Id, load => load.FileName, cancel);
        var entries = figures.Select(figure => figure.Sequence).Distinct().ToList();
        var reasons = await db.History.AsNoTracking().Where(entry => entries.Contains(entry.Sequence)).ToDictionaryAsync(entry => entry.Sequence, entry => entry.Reason, cancel);
        return new(measure.DefinitionFor(period).Source, [.. figures.Select(figure => new FigureRevision(figure, FigureRating.Of(figure, measure, book), figure.LoadId is { } load ? files.GetValueOrDefault(load) : null, reasons.GetValueOrDefault(figure.Sequence)))]);
    }
}
