using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The return of a measure's period with all that its page shows.</summary>
public sealed record OpenedReturn
{
    public required Measure Measure { get; init; }
    public required Period Period { get; init; }
    public required IReadOnlyList<EntryRow> Rows { get; init; }
    public required Return Return { get; init; }
    public required ReturnCase Case { get; init; }
    public required ReturnDue Due { get; init; }

    /// <summary>Why the figure has its colour; null where it has none.</summary>
    public required Rating? Rating { get; init; }

    /// <summary>Every revision of each series' figure, the newest first.</summary>
    public required IReadOnlyList<(EntryRow Row, FigureTrace Trace)> Traces { get; init; }

    public MeasureDefinition Definition => Measure.DefinitionFor(Period);
    public string Path => ReturnKey.PathOf(Measure, Period);
}

/// <summary>Opens the return of a measure's period for those who enter, check or lock it.</summary>
public sealed class OpenReturn(GoldenThreadDb db, MeasureShelf measures, EntryRows rows, TraceFigure trace, Desk desk)
{
    /// <summary>Null where there is no such measure or period, or whoever sits at the desk has nothing to do with it.</summary>
    public async Task<OpenedReturn?> RunAsync(string slug, string days, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var chart = desk.Organisation!.Chart;
        if (view.Find(slug) is not { } measure || ReturnKey.Of(measure, days) is not { } period || !desk.Actor.May(Right.EnterFigures, measure.Posts, chart.ServicesOf(measure.Posts))) { return null; }

        var found = (await ReturnCases.LoadAsync(db, view, chart, [new(measure.Id, period)], cancel)).Find(new(measure.Id, period))!;
        var laid = await rows.RunAsync([(measure, period)], cancel);
        var traces = new List<(EntryRow, FigureTrace)>();
        foreach (var row in laid.Where(row => row.Now is not null)) { traces.Add((row, await trace.RunAsync(measure, row.Series.Id, period, cancel))); }
        return new()
        {
            Measure = measure,
            Period = period,
            Rows = laid,
            Return = found.Return,
            Case = found.Case,
            Due = ReturnDue.Of(measure, period, [.. found.Case.Figures], found.Return, desk.Today),
            Rating = found.Case.Whole is { } whole ? FigureRating.Of(whole, measure, view.Book) : null,
            Traces = traces,
        };
    }
}
