using System.Globalization;
using GoldenThread.Domain.Measures;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Measures;

/// <summary>The largest file that councils are given: 641,070 rows of the Department for Education, with what it says of its measures and whom it takes for neighbours.</summary>
public sealed class LoadingLaitTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_is_accounted_for_Trafford_stands_among_its_neighbours_and_the_file_again_changes_nothing()
    {
        var path = Shared.Path("data/dfe_lait/bds_long.csv.gz");
        await product.ServeTraffordAsync();
        var (all, said, _) = await product.ImportAsync([path, Shared.Path("data/dfe_lait/lait_data_dictionary.csv"), Shared.Path("data/dfe_lait/sn_may_2025.xlsx")]);
        Assert.True(all, string.Join('\n', said));

        // The same file in the plainest way: what is "0" names no year, "-" is not available, and all else is a number.
        var records = CsvFile.Read(path).Skip(1).Select(cells => (Code: cells[0], Years: cells[2], Area: cells[3], Value: cells[4], Number: cells[5])).ToList();
        var unclear = records.Count(record => record.Years == "0");
        var counts = LoadedFile.Counts(said.First(line => line.StartsWith("bds_long", StringComparison.Ordinal)));
        Assert.Equal((records.Count, records.Count - unclear, unclear, 0), (counts["rows read"], counts["saved"], counts["in question"], counts["refused"]));
        Assert.True(LoadedFile.Adds(counts));
        var kept = await product.InScopeAsync(async (_, db) => new
        {
            Numbers = await db.Observations.CountAsync(figure => figure.LoadId != null && figure.Value != null, Cancel),
            None = await db.Observations.CountAsync(figure => figure.LoadId != null && figure.Value == null, Cancel),
            Measures = await db.Measures.CountAsync(measure => measure.Slug != "cs07" && measure.Slug != "ht01", Cancel),
        });
        Assert.Equal(records.Count(record => record.Years != "0" && record.Value != "-"), kept.Numbers);
        Assert.Equal(records.Count(record => record.Years != "0" && record.Value == "-"), kept.None);
        Assert.Equal(records.Select(record => record.Code).Distinct().Count(), kept.Measures);

        // Infant mortality, where less is better: the rank among councils at Trafford's latest period, by hand.
        var standing = await product.StandingAsync("InfMort");
        Assert.Equal(Polarity.Lower, standing.Polarity);
        var own = records.Where(record => record is { Code: "InfMort", Number: "358", Value: not "-" }).ToList()[^1];
        var latest = records.Where(record => record.Code == "InfMort" && record.Number == "358" && record.Value != "-").MaxBy(record => record.Years, StringComparer.Ordinal);
        var councils = records.Where(record => record.Code == "InfMort" && record.Years == latest.Years && record.Value != "-" && !record.Number.StartsWith("97", StringComparison.Ordinal) && !record.Number.StartsWith("98", StringComparison.Ordinal) && record.Number != "990").Select(record => (record.Number, Value: decimal.Parse(record.Value, CultureInfo.InvariantCulture))).ToList();
        var figure = decimal.Parse(latest.Value, CultureInfo.InvariantCulture);
        Assert.Equal("358", own.Number);
        var place = standing.Latest.Benchmark!;
        Assert.Equal(figure, place.Own);
        Assert.Equal(1 + councils.Count(council => council.Value < figure), place.Rank);
        Assert.Equal(councils.Count, place.Of);
        var neighbours = await product.InScopeAsync((_, db) => db.AreaGroups.AsNoTracking().SingleAsync(group => group.IsUsual, Cancel));
        Assert.Equal(10, neighbours.Areas.Count);
        Assert.Contains(neighbours.Name, place.Against, StringComparison.Ordinal);
        var national = records.First(record => record.Code == "InfMort" && record.Years == latest.Years && record.Number == "970");
        Assert.Equal(decimal.Parse(national.Value, CultureInfo.InvariantCulture), place.National);

        var before = await product.KeptAsync();
        var (_, again, _) = await product.ImportAsync([path]);
        var repeated = LoadedFile.Counts(again[0]);
        Assert.Equal((0, 0, records.Count - unclear), (repeated["saved"], repeated["corrected"], repeated["unchanged"]));
        Assert.Equal(before, await product.KeptAsync());
    }
}
