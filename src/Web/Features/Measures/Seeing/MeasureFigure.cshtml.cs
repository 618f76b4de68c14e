using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Where one figure comes from: its rule, its source with file and row or person, its dates, and every revision.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureFigurePage(SeeMeasure see, GoldenThreadDb db, Desk desk, Shell shell) : OneMeasureModel(see, desk, shell)
{
    /// <summary>The revisions that this person may see, the latest first; one at least.</summary>
    public IReadOnlyList<Observation> Revisions { get; private set; } = [];
    public Observation Figure => Revisions[0];
    public IReadOnlyDictionary<Guid, FigureLoad> Loads { get; private set; } = new Dictionary<Guid, FigureLoad>();

    /// <summary>What was said of the period; null where nothing was.</summary>
    public Return? Said => Full.Said(Figure.Period);

    /// <summary>The figures of the parts for the same period.</summary>
    public IEnumerable<(Series Series, Observation Figure)> Parts => Full.Parts.Select(part => (part.Series, Figure: part.Figures.Of(Figure.Period))).Where(part => part.Figure is not null).Select(part => (part.Series, part.Figure!));

    public async Task<IActionResult> OnGetAsync(string measure, string period, CancellationToken cancel)
    {
        if (PeriodWords.Read(period) is not { } days) { return NotFound(); }
        if (await OpenAsync(measure, $"/figures/{period}", cancel) is { } answer) { return answer; }
        Revisions = [.. Full.Revisions.Where(figure => (figure.From, figure.To) == days).Reverse()];
        if (Revisions.Count == 0) { return NotFound(); }
        var loads = Revisions.Select(figure => figure.LoadId).OfType<Guid>().Distinct().ToList();
        if (loads.Count > 0) { Loads = await db.FigureLoads.AsNoTracking().Where(load => loads.Contains(load.Id)).ToDictionaryAsync(load => load.Id, cancel); }
        return Page();
    }

    public string SourceOf(Observation figure) => figure.LoadId is { } load && Loads.TryGetValue(load, out var file)
        ? $"{file.FileName}{(figure.Row is { } row ? $", row {row.ToString("N0", Say.British)}" : "")}, loaded by {figure.RecordedBy}"
        : $"typed or sent by {figure.RecordedBy}";
}
