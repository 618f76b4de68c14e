using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteSeeingChartsTests(SqliteProduct product) : SeeingChartsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSeeingChartsTests(PostgresProduct product) : SeeingChartsTests(product), IClassFixture<PostgresProduct>;

public abstract class SeeingChartsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Chart(IHtmlDocument page) => page.QuerySelector(".chart-wide svg")!.OuterHtml;

    private static string Words(IHtmlDocument page) => page.QuerySelector("dl.words")!.TextContent;

    [Fact]
    public async Task Twenty_three_figures_have_limits_and_eleven_are_too_few_to_tell()
    {
        await product.AddMeasureAsync("MANY23", SeeingMeasures.Noise(23));
        await product.AddMeasureAsync("FEW11", SeeingMeasures.Noise(11));
        var visitor = await product.VisitAsync(Role.Member);
        var many = await visitor.PageAsync("/measures/many23");
        Assert.Contains("Upper limit", Chart(many), StringComparison.Ordinal);
        Assert.Contains("No significant change", Words(many), StringComparison.Ordinal);
        Assert.Contains("lies between the limits", Words(many), StringComparison.Ordinal);
        var few = await visitor.PageAsync("/measures/few11");
        Assert.DoesNotContain("Upper limit", Chart(few), StringComparison.Ordinal);
        Assert.Contains("Too few points to tell: there are eleven figures, and 12 are needed", Words(few), StringComparison.Ordinal);
        Assert.Contains("Eleven figures: too few points to tell", few.QuerySelector(".figure h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Too few points to tell", (await visitor.PageAsync("/measures?words=few11")).QuerySelector(".measure-table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_break_in_the_definition_is_drawn_and_limits_begin_anew()
    {
        var from = new DateOnly(2025, 9, 1);
        await product.AddMeasureAsync("BREAK1", [.. SeeingMeasures.Noise(26).Select((figure, at) => at < 13 ? figure - 40 : figure)], measure =>
        {
            measure.Definitions = [.. measure.Definitions, new(from, measure.Definition with { Meaning = "Calls answered at all" }, true, "The telephone system counts otherwise", "Head of Performance", DateTimeOffset.UnixEpoch)];
            return measure;
        });
        var page = await (await product.VisitAsync(Role.Member)).PageAsync("/measures/break1");
        Assert.Contains("Definition changed: The telephone system counts otherwise", Chart(page), StringComparison.Ordinal);
        // One leap of 40 points between two levels is a break, and no change of the process.
        Assert.Contains("No significant change", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_suppressed_is_said_and_never_drawn_as_nought()
    {
        var figures = SeeingMeasures.Noise(14).ToList();
        figures[7] = null;
        await product.AddMeasureAsync("SUPP1", figures);
        var visitor = await product.VisitAsync(Role.Member);
        var page = await visitor.PageAsync("/measures/supp1");
        Assert.Contains("Suppressed", page.QuerySelector("details table.table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 of 14 dates have no figure", Chart(page), StringComparison.Ordinal);
        Assert.DoesNotContain(">0.0%<", Chart(page), StringComparison.Ordinal);
        var csv = await visitor.Client.GetStringAsync("/measures/supp1.csv", Cancel);
        Assert.Contains(",Suppressed,", csv, StringComparison.Ordinal);
        var answer = JsonNode.Parse(await visitor.Client.GetStringAsync("/api/v1/measures/supp1/figures", Cancel))!["figures"]!.AsArray();
        Assert.Equal("Suppressed", (string?)answer[7]!["figure"]);
        Assert.Null(answer[7]!["value"]);
        Assert.Contains("Suppressed", (await visitor.PageAsync("/measures/heat-map?words=supp1")).QuerySelector("table.heat")!.TextContent, StringComparison.Ordinal);

        await product.AddMeasureAsync("NOUGHT1", [.. SeeingMeasures.Noise(3), 0]);
        Assert.Contains("0.0%", (await visitor.PageAsync("/measures/nought1")).QuerySelector(".two .big")!.TextContent, StringComparison.Ordinal);
        // A quarter that is not over yet is not missing.
        Assert.Contains("Not due yet", (await visitor.PageAsync("/measures/ht01")).QuerySelector(".two .big")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_stand_beside_each_other_with_their_gap_and_other_areas_with_the_councils_place()
    {
        var id = await product.AddMeasureAsync("PARTS1", SeeingMeasures.Noise(14));
        var (north, south) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var areas = Enumerable.Range(0, 6).Select(at => new Series { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, MeasureId = id, Kind = SeriesKind.Benchmark, Name = $"County {at}", AreaCode = $"E1000000{at}" }).ToList();
        await product.InScopeAsync(async (_, db) =>
        {
            db.Series.AddRange(new Series { Id = north, CouncilId = product.Council.Id, MeasureId = id, Kind = SeriesKind.Part, Dimension = "Area", Name = "North" }, new Series { Id = south, CouncilId = product.Council.Id, MeasureId = id, Kind = SeriesKind.Part, Dimension = "Area", Name = "South" });
            db.Series.AddRange(areas);
            return await db.SaveChangesAsync(Cancel);
        });
        var months = new[] { Period.Month(2026, 7), Period.Month(2026, 8), SeeingMeasures.Last };
        await product.RecordAsync(FigureState.Approved, [.. months.SelectMany((month, at) => new[] { new NewFigure { SeriesId = north, Period = month, Value = 80 + at }, new NewFigure { SeriesId = south, Period = month, Value = 70 - (5 * at) } }),
            .. areas.Skip(1).Select((area, at) => new NewFigure { SeriesId = area.Id, Period = SeeingMeasures.Last, Value = 60 + (5 * at) }), new NewFigure { SeriesId = areas[0].Id, Period = months[0], Value = 99 }]);
        var visitor = await product.VisitAsync(Role.Member);
        var breakdown = await visitor.PageAsync("/measures/parts1/breakdown");
        Assert.Contains("Best is North at 82.0%, worst South at 60.0%: a gap of 22 points", breakdown.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The gap widens", breakdown.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        var compared = await visitor.PageAsync("/measures/parts1/compared");
        Assert.Contains("of six", compared.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        var strip = compared.QuerySelector(".chart-wide svg")!.TextContent;
        Assert.Contains("Not drawn: County 0, not comparable: its latest figure is of July 2026", strip, StringComparison.Ordinal);
        Assert.DoesNotContain("99.0%", strip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_day_shows_what_was_known_then()
    {
        var id = await product.AddMeasureAsync("ASAT1", SeeingMeasures.Noise(14));
        var before = product.Clock.GetUtcNow();
        product.Clock.PutOn(TimeSpan.FromDays(2));
        await product.RecordAsync(FigureState.Approved, new NewFigure { SeriesId = id, Period = SeeingMeasures.Last, Value = 12.3m, Reason = "Calls were counted twice." });
        var visitor = await product.VisitAsync(Role.Member);
        var day = $"as-at={before:yyyy-MM-dd}";
        Assert.Contains("12.3%", (await visitor.PageAsync("/measures/asat1")).QuerySelector(".two")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Restated once", (await visitor.PageAsync("/measures/asat1")).Body!.TextContent, StringComparison.Ordinal);
        var then = await visitor.PageAsync($"/measures/asat1?{day}");
        Assert.DoesNotContain("12.3%", then.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("as it stood on", then.QuerySelector(".past")!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "/measures?words=asat1&", "/measures.csv?words=asat1&", "/measures/asat1.json?", "/measures/heat-map?words=asat1&", "/api/v1/measures?words=asat1&" })
        {
            Assert.DoesNotContain("12.3", await visitor.Client.GetStringAsync(path + day, Cancel), StringComparison.Ordinal);
            Assert.Contains("12.3", await visitor.Client.GetStringAsync(path, Cancel), StringComparison.Ordinal);
        }

        var trace = await visitor.PageAsync("/measures/asat1/figures/2026-09-01-to-2026-09-30");
        Assert.Contains("Calls were counted twice.", trace.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, trace.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        using var never = await visitor.GetAsync("/measures/asat1?as-at=2020-01-01");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Fact]
    public async Task A_program_is_given_what_it_asks_for_and_told_when_nothing_changed()
    {
        await product.AddMeasureAsync("API1", SeeingMeasures.Noise(14));
        var visitor = await product.VisitAsync(Role.Member);
        using var first = await visitor.GetAsync("/api/v1/measures?words=api1&fields=title,value");
        var row = Assert.Single(JsonNode.Parse(await first.Content.ReadAsStringAsync(Cancel))!["measures"]!.AsArray())!.AsObject();
        Assert.Equal(["code", "address", "title", "figure", "value"], row.Select(field => field.Key));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/measures?words=api1&fields=title,value");
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var unchanged = await visitor.Client.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        var some = JsonNode.Parse(await visitor.Client.GetStringAsync("/api/v1/measures/api1/figures?from=2026-07-01&to=2026-08-31", Cancel))!;
        Assert.Equal(["2026-07-01", "2026-08-01"], some["figures"]!.AsArray().Select(figure => (string)figure!["from"]!));
        Assert.All(some["figures"]!.AsArray(), figure => Assert.NotNull(figure!["rule"]));
        using var wrong = await visitor.GetAsync("/api/v1/measures/api1/figures?from=yesterday");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var nobody = await (await product.VisitAsync()).GetAsync("/api/v1/measures");
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
    }
}
