using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteSeeingMeasuresTests(SqliteProduct product) : SeeingMeasuresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSeeingMeasuresTests(PostgresProduct product) : SeeingMeasuresTests(product), IClassFixture<PostgresProduct>;

public abstract class SeeingMeasuresTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Letters => $"/measures/{product.Council.LettersSlug}";

    private Task<MeasureStanding> StandingAsync(Guid measure) => product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel)).Find(measure)!);

    private static IReadOnlyList<string> Codes(IHtmlDocument page) => [.. page.QuerySelectorAll(".measure-table tbody th[scope=row] > a").Select(link => link.TextContent.Split(' ')[0])];

    [Fact]
    public async Task A_filter_is_an_address_that_gives_the_same_list_again_and_as_a_file()
    {
        await product.AddMeasureAsync("FILTER1", SeeingMeasures.Noise(14));
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var whole = await officer.PageAsync("/measures");
        Assert.Equal(["CS07", "FILTER1", "HT01"], Codes(whole).Where(code => code is "CS07" or "FILTER1" or "HT01").Order());
        Assert.Contains("red", whole.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        // Red and changing for the worse comes before what has no figure.
        Assert.True(Codes(whole).ToList().IndexOf("CS07") < Codes(whole).ToList().IndexOf("HT01"));

        foreach (var (query, expected) in new[]
        {
            ("colour=no-figure", "HT01"), ("words=letters+answered", "CS07"), ($"list=pack{product.Council.Mark.ToLowerInvariant()}", "CS07"), ("kind=board-pack", "CS07"), ("frequency=quarterly", "HT01"),
            ("untargeted=1", "HT01"), ("reach=1&words=letters", "CS07"), ("signal=worse&words=cs07", "CS07"), ($"service={product.Council.Highways}", "HT01"), ("direction=worse&words=cs07", "CS07"),
        })
        {
            var page = await officer.PageAsync($"/measures?{query}");
            Assert.Equal([expected], Codes(page).Distinct());
            Assert.Contains("1 measure matches", page.QuerySelector("[aria-live]")!.TextContent, StringComparison.Ordinal);
            var file = (await officer.Client.GetStringAsync($"/measures.csv?{query}", Cancel)).Trim().Split('\n');
            Assert.Equal(2, file.Length);
            Assert.StartsWith(expected, file[1], StringComparison.Ordinal);
            var answer = JsonNode.Parse(await officer.Client.GetStringAsync($"/api/v1/measures?{query}", Cancel))!;
            Assert.Equal(expected, (string?)Assert.Single(answer["measures"]!.AsArray())!["code"]);
        }

        Assert.Empty(Codes(await officer.PageAsync("/measures?words=no-such-words-anywhere")));
        var lead = await product.VisitAsync(Role.Lead);
        Assert.DoesNotContain("HT01", Codes(await lead.PageAsync("/measures?owner=mine")));
    }

    [Fact]
    public async Task What_is_not_handed_in_is_seen_by_officers_and_by_no_member_anywhere()
    {
        var id = await product.AddMeasureAsync("DRAFT1", SeeingMeasures.Noise(14));
        var october = Period.Month(2026, 10);
        await product.RecordAsync(FigureState.Entered, new NewFigure { SeriesId = id, Period = october, Value = 33.3m });
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        const string Key = "2026-10-01-to-2026-10-31";
        Assert.Contains("33.3%", (await officer.PageAsync("/measures/draft1")).QuerySelector(".two")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("33.3%", (await officer.PageAsync($"/measures/draft1/figures/{Key}")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "/measures/draft1", "/measures?words=draft1", "/measures/heat-map?words=draft1", "/measures/multiples?words=draft1", "/measures/exceptions?words=draft1", "/measures/compare?measure=draft1", "/measures/draft1.csv", "/measures/draft1.json", "/measures/draft1.svg", "/measures.csv?words=draft1", "/api/v1/measures?words=draft1", "/api/v1/measures/draft1", "/api/v1/measures/draft1/figures" })
        {
            Assert.Contains("33.3", await officer.Client.GetStringAsync(path, Cancel), StringComparison.Ordinal);
            Assert.DoesNotContain("33.3", await member.Client.GetStringAsync(path, Cancel), StringComparison.Ordinal);
        }

        using var hidden = await member.GetAsync($"/measures/draft1/figures/{Key}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task A_partner_sees_only_what_is_theirs()
    {
        var partner = await product.VisitAsync(Role.Partner);
        Assert.Empty(Codes(await partner.PageAsync("/measures")));
        foreach (var path in new[] { Letters, $"{Letters}/breakdown", $"{Letters}/compared", $"{Letters}.csv", $"/api/v1{Letters}", $"/api/v1{Letters}/figures" })
        {
            using var answer = await partner.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Contains("is the code of no measure that you may see", (await partner.PageAsync($"/measures/compare?measure={product.Council.LettersSlug}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_on_the_page_is_the_one_that_the_rule_gives()
    {
        var standing = await StandingAsync(product.Council.Letters);
        var officer = await product.VisitAsync(Role.Member);
        var page = await officer.PageAsync(Letters);
        Assert.Contains($"Red because {standing.Latest.Because}", page.QuerySelector(".standing__say")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("green at 80.0% or above; amber to 5 points below; red beyond. In force since 1 April 2020", page.QuerySelector(".standing")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(standing.Latest.Because, (await officer.PageAsync("/measures?words=cs07")).QuerySelector(".measure-table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Position now", page.QuerySelector(".two > div:first-child h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Forecast for the year end", page.QuerySelector(".two > div:last-child h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nine months running below the average", page.QuerySelector(".words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("lies above the upper limit", page.QuerySelector(".words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Data to", page.QuerySelectorAll(".source").Last(each => each.TextContent.Contains("Data to", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_holds_the_figures_of_the_page()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync(Letters);
        var shown = page.QuerySelectorAll("details table.table:not(.chart-table) tbody tr").Select(row => row.QuerySelector("td.num")!.FirstChild!.TextContent.Trim()).Reverse().ToList();
        Assert.Equal(TestCouncil.LettersFigures.Count, shown.Count);
        Assert.Equal(TestCouncil.LettersFigures, shown.Select(text => decimal.Parse(text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)));
        var json = JsonNode.Parse(await officer.Client.GetStringAsync($"{Letters}.json", Cancel))!;
        Assert.Equal(TestCouncil.LettersFigures, json["series"]![0]!["figures"]!.AsArray().Select(figure => (decimal)figure!["value"]!));
        foreach (var format in new[] { "csv", "xlsx", "ods" })
        {
            var file = await officer.Client.GetByteArrayAsync($"{Letters}.{format}", Cancel);
            var read = DocumentReader.Read(new MemoryStream(file), $"figures.{format}");
            var rows = read.Document!.Tables.SelectMany(table => table.Rows).ToList();
            var head = rows.FindIndex(row => row.Cells.Any(cell => cell.Text == "Figure"));
            var column = rows[head].Cells.ToList().FindIndex(cell => cell.Text == "Figure");
            Assert.Equal(TestCouncil.LettersFigures, rows.Skip(head + 1).Take(TestCouncil.LettersFigures.Count).Select(row => decimal.Parse(row[column].Text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)));
        }

        var svg = await officer.Client.GetStringAsync($"{Letters}.svg", Cancel);
        Assert.StartsWith("<svg xmlns=", svg, StringComparison.Ordinal);
        Assert.Contains("<title", svg, StringComparison.Ordinal);
        Assert.Contains("<desc", svg, StringComparison.Ordinal);
    }
}
