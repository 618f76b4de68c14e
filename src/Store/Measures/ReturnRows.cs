using GoldenThread.Domain.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>How returns and the figures of their periods are read and moved.</summary>
public static class ReturnRows
{
    private const int AtATime = 400;

    /// <summary>The returns of some measures whose periods end between two days, tracked so that they can be changed.</summary>
    public static async Task<List<Return>> ReturnsAsync(this GoldenThreadDb db, IReadOnlyCollection<Guid> measures, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var found = new List<Return>();
        foreach (var some in measures.Chunk(AtATime)) { found.AddRange(await db.Returns.Where(each => some.Contains(each.MeasureId) && each.To >= from && each.To <= to).ToListAsync(cancel)); }
        return found;
    }

    /// <summary>The parts of some measures.</summary>
    public static async Task<List<Series>> PartsAsync(this GoldenThreadDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancel)
    {
        var found = new List<Series>();
        foreach (var some in measures.Chunk(AtATime)) { found.AddRange(await db.Series.AsNoTracking().Where(series => some.Contains(series.MeasureId) && series.Kind == SeriesKind.Part).OrderBy(series => series.Dimension).ThenBy(series => series.Name).ToListAsync(cancel)); }
        return found;
    }

    /// <summary>The figures that hold now of some series, of periods that end between two days.</summary>
    public static async Task<List<Observation>> FiguresNowAsync(this GoldenThreadDb db, IReadOnlyCollection<Guid> series, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var found = new List<Observation>();
        foreach (var some in series.Chunk(AtATime)) { found.AddRange(await db.Observations.AsNoTracking().Where(figure => some.Contains(figure.SeriesId) && figure.SupersededAt == null && figure.To >= from && figure.To <= to).ToListAsync(cancel)); }
        return found;
    }

    /// <summary>Moves the figures that hold now of some series and one period to another state; those below the least state stay as they are.</summary>
    public static async Task MoveFiguresAsync(this GoldenThreadDb db, IReadOnlyCollection<Guid> series, DateOnly from, DateOnly to, FigureState state, FigureState least, CancellationToken cancel)
    {
        // States are kept as words, and words have another order.
        var moved = Enum.GetValues<FigureState>().Where(each => each >= least).ToList();
        foreach (var some in series.Chunk(AtATime))
        {
            await db.Observations.Where(figure => some.Contains(figure.SeriesId) && figure.From == from && figure.To == to && figure.SupersededAt == null && moved.Contains(figure.State)).ExecuteUpdateAsync(set => set.SetProperty(figure => figure.State, state), cancel);
        }
    }
}
