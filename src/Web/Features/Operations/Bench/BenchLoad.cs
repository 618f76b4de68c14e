using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Rows as many and as long as those of the Local Authority Interactive Tool, loaded into an empty council: 434 measures, 170 areas of which one is the council's own, 8 or 9 years each.</summary>
public sealed class BenchLoad(IServiceProvider services)
{
    private const int Measures = 434, Areas = 170, OfNine = 299;

    public async Task RunAsync(int runs, CancellationToken cancel)
    {
        var bench = await BenchCouncil.FoundedAsync(services, cancel);
        var measures = Enumerable.Range(0, Measures).Select(bench.Measure).ToList();
        foreach (var measure in measures) { measure.Definitions = [measure.Definitions[0] with { Definition = measure.Definition with { Frequency = Frequency.Annual } }]; }
        await using var db = await bench.OpenAsync(cancel);
        db.AreaGroups.Add(new AreaGroup { Id = Guid.CreateVersion7(), Name = "Nearest neighbours", IsUsual = true, Areas = [.. Enumerable.Range(2, 10).Select(area => new AreaName(CodeOf(area), NameOf(area)))] });
        var series = measures.SelectMany(measure => Enumerable.Range(1, Areas - 1).Select(area => new Series { Id = Guid.CreateVersion7(), CouncilId = measure.CouncilId, MeasureId = measure.Id, Kind = SeriesKind.Benchmark, AreaCode = CodeOf(area), Name = NameOf(area), AreaKind = "Unitary" })).ToList();
        await BenchMeter.MeasureAsync("load_lait", 1, () => bench.LoadAsync(db, measures, series, Figures(measures, series), cancel), "641,070 figures, 73,780 series, 434 measures and their standings with ranks, bands and medians, one commit; a process of its own", null, 0);
        BenchMeter.Peak("load_lait_peak");
        var placed = await db.MeasureStandings.AsNoTracking().ToListAsync(cancel);
        var (figures, kept) = (new RawRows(db, typeof(Observation)), new RawRows(db, typeof(Series)));
        var (rows, ofSeries) = (await figures.ReadAsync(), await kept.ReadAsync());
        Console.Error.WriteLine($"({rows.Count} figures, {ofSeries.Count} series, {placed.Count(standing => standing.Latest.Benchmark is { Rank: not null, Middle: not null })} standings with a rank)");
        await BenchMeter.MeasureAsync("load_raw", Math.Min(runs, 3), async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await figures.InsertAsync(rows);
            await transaction.CommitAsync(cancel);
        }, "641,070 figures inserted raw, one commit", () => figures.ClearAsync(), 0);
    }

    private static string CodeOf(int area) => string.Create(CultureInfo.InvariantCulture, $"E0600{area:0000}");

    private static string NameOf(int area) => $"Area {area}";

    /// <summary>The rows, by measure, year and area as in the file.</summary>
    private static IEnumerable<NewFigure> Figures(List<Measure> measures, List<Series> series)
    {
        var row = 1;
        for (var measure = 0; measure < Measures; measure++)
        {
            var values = BenchFigures.Of(measure, 9 * Areas);
            for (var year = measure < OfNine ? 0 : 1; year < 9; year++)
            {
                for (var area = 0; area < Areas; area++)
                {
                    var of = area == 0 ? measures[measure].Id : series[(measure * (Areas - 1)) + area - 1].Id;
                    yield return new() { SeriesId = of, Period = Period.Of(new FinancialYear(2016 + year)), Value = values[(year * Areas) + area], Row = row++ };
                }
            }
        }
    }
}
