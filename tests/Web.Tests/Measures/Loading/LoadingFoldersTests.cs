using System.Globalization;
using GoldenThread.Domain.Measures;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteLoadingFoldersTests(SqliteProduct product) : LoadingFoldersTests(product), IClassFixture<SqliteProduct>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private readonly SqliteProduct _product = product;

    [Fact]
    public async Task The_homelessness_file_and_the_local_statistics_are_taken_in_whole()
    {
        await _product.ServeTraffordAsync();
        var path = Shared.Path("data/homelessness/statutory_homelessness_la_quarterly_long.csv");
        var (all, said, aside) = await _product.ImportAsync([path]);
        Assert.True(all, string.Join('\n', aside));
        var counts = LoadedFile.Counts(said[0]);
        var records = CsvFile.Read(path).ToList();
        Assert.Equal(records.Count - 1, counts["rows read"]);
        Assert.True(LoadedFile.Adds(counts), said[0]);
        var published = Array.IndexOf(records[0], "published");
        Assert.Equal(records.Skip(1).Count(cells => cells[published] == ".."), await _product.InScopeAsync((_, db) => db.Observations.CountAsync(figure => figure.Figure == Domain.Measures.Figures.FigureKind.Suppressed, Cancel)));

        var folder = Directory.EnumerateFiles(Shared.Path("data/ons_els"), "*.csv").Where(file => File.ReadLines(file).First().Contains("areacd,areanm", StringComparison.Ordinal)).Append(Shared.Path("data/ons_els/indicator_metadata.json")).ToList();
        var (_, lines, problems) = await _product.ImportAsync(folder);
        Assert.Equal(folder.Count - 1, lines.Length);
        Assert.All(lines, line => Assert.True(LoadedFile.Adds(LoadedFile.Counts(line)) && LoadedFile.Counts(line)["saved"] > 0, $"{line}\n{string.Join('\n', problems)}"));
    }
}

public sealed class PostgresLoadingFoldersTests(PostgresProduct product) : LoadingFoldersTests(product), IClassFixture<PostgresProduct>;

/// <summary>A council's real folder of figures.</summary>
public abstract class LoadingFoldersTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_file_of_the_Trafford_folder_is_taken_in_and_again_changes_nothing()
    {
        await product.ServeTraffordAsync();
        var paths = Directory.EnumerateFiles(Shared.Path("data/trafford"), "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var (all, said, aside) = await product.ImportAsync(paths);
        var counted = said.Where(line => line.Contains("rows read", StringComparison.Ordinal)).ToList();
        Assert.Equal(paths.Count, counted.Count);
        Assert.True(all, string.Join('\n', aside.Concat(said)));
        foreach (var (line, path) in counted.Select(line => (line, paths.Single(path => Path.GetFileName(path) == line.Split(':')[0]))))
        {
            // An empty line at the end is no row; every other line is.
            Assert.Equal(CsvFile.Read(path).Skip(1).Count(cells => cells.Any(cell => !string.IsNullOrWhiteSpace(cell))), LoadedFile.Counts(line)["rows read"]);
        }

        // The share of claimants, where the file says nothing of which way is better, and Trafford's own figure of March 2023.
        var claimants = await product.InScopeAsync((_, db) => db.Measures.AsNoTracking().Select(measure => new { measure.Id, measure.Definitions }).ToListAsync(Cancel));
        var share = claimants.Single(measure => measure.Definitions[^1].Definition.Title.StartsWith("Claimants as a proportion", StringComparison.Ordinal));
        var own = CsvFile.Read(paths.Single(path => path.EndsWith("claimant_count.csv", StringComparison.Ordinal))).First(cells => cells[0] == "E08000009" && cells[2] == "March 2023" && cells[3].StartsWith("Claimants as", StringComparison.Ordinal));
        var figure = await product.InScopeAsync((_, db) => db.Observations.AsNoTracking().SingleAsync(each => each.SeriesId == share.Id && each.From == new DateOnly(2023, 3, 1), Cancel));
        Assert.Equal(decimal.Parse(own[6], CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal((FigureState.Approved, 1), (figure.State, figure.Revision));

        var before = await product.KeptAsync();
        var (_, again, _) = await product.ImportAsync(paths);
        Assert.All(again.Where(line => line.Contains("rows read", StringComparison.Ordinal)).Select(LoadedFile.Counts), counts => Assert.Equal((0, 0), (counts["saved"], counts["corrected"])));
        Assert.Equal(before.Figures, (await product.KeptAsync()).Figures);
    }
}
