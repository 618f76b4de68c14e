using System.Text.Json;
using System.Xml.Linq;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Public;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Measures;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Reports;

public sealed class SqlitePublishedFiguresTests(SqliteProduct product) : PublishedFiguresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresPublishedFiguresTests(PostgresProduct product) : PublishedFiguresTests(product), IClassFixture<PostgresProduct>;

/// <summary>Figures as residents and programs are given them: small numbers of people are in none.</summary>
public abstract class PublishedFiguresTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<Guid> PeopleAsync(string code)
    {
        var id = await product.AddMeasureAsync(code, [17, 3, 20], measure =>
        {
            measure.Definitions = [measure.Definitions[0] with { Definition = measure.Definition with { Title = $"People who wait, {code}", Unit = "people", Decimals = 0, Polarity = Polarity.Lower } }];
            return measure;
        });
        var names = new[] { "North", "South", "East" };
        var parts = names.Select(name => new Series { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, MeasureId = id, Kind = SeriesKind.Part, Dimension = "Area", Name = name }).ToList();
        await product.InScopeAsync(async (_, db) =>
        {
            db.Series.AddRange(parts);
            return await db.SaveChangesAsync(Cancel);
        });
        await product.RecordAsync(FigureState.Approved, [.. parts.Zip([2m, 7m, 11m], (part, value) => new NewFigure { SeriesId = part.Id, Period = SeeingMeasures.Last, Value = value })]);
        return id;
    }

    [Fact]
    public async Task Page_csv_and_json_hide_the_same_and_say_it_alike()
    {
        await product.Council.PublishAsync(product, new MeasureChoice(await PeopleAsync("WAIT1"), true));
        product.Clock.PutOn(TimeSpan.FromSeconds(2));
        var anyone = await product.VisitAsync();
        var page = await anyone.PageAsync("/public/measures/wait1");
        var byArea = page.QuerySelectorAll("table").Last().QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td").Last().TextContent);
        Assert.Equal(("11 people", "fewer than 5", "not shown, so that a smaller number cannot be worked out"), (byArea["East"], byArea["North"], byArea["South"]));
        var ofPage = page.QuerySelector("details table")!.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("td")!.TextContent).Reverse().ToList();
        Assert.Equal(["17 people", "fewer than 5", "20 people"], ofPage);
        Assert.DoesNotContain("3 people", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("fewer than 5", page.QuerySelector(".chart-wide svg")!.ParentElement!.TextContent + page.Body.TextContent, StringComparison.Ordinal);

        var json = JsonDocument.Parse(await anyone.Client.GetStringAsync("/public/measures/wait1.json", Cancel)).RootElement.GetProperty("measures")[0];
        var figures = json.GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(ofPage, figures.Where(figure => !figure.TryGetProperty("part", out _)).Select(figure => figure.GetProperty("shown").GetString()!));
        Assert.Equal(byArea.OrderBy(each => each.Key), figures.Where(figure => figure.TryGetProperty("part", out _)).Select(figure => KeyValuePair.Create(figure.GetProperty("part").GetString()!, figure.GetProperty("shown").GetString()!)).OrderBy(each => each.Key));
        Assert.All(figures, figure => Assert.Equal(figure.GetProperty("hiding").GetString() == "Shown", figure.TryGetProperty("value", out _)));
        Assert.Equal(5, json.GetProperty("smallestShown").GetInt32());

        var csv = (await anyone.Client.GetStringAsync("/public/measures/wait1.csv", Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        foreach (var (name, shown) in byArea) { Assert.Contains(csv, line => line.Contains($",{name},", StringComparison.Ordinal) && (line.Contains($",{shown},", StringComparison.Ordinal) || line.Contains($"\"{shown}\"", StringComparison.Ordinal) || (name == "East" && line.Contains(",11,", StringComparison.Ordinal)))); }
        Assert.Equal(6, csv.Count);
        // Every file of all measures tells the same and no more.
        var all = await anyone.Client.GetStringAsync("/public/data.json", Cancel);
        Assert.Contains(json.GetRawText(), all, StringComparison.Ordinal);
        Assert.All(csv, line => Assert.Contains(line.Trim(), anyone.Client.GetStringAsync("/public/data.csv", Cancel).GetAwaiter().GetResult(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_can_be_read_as_atom_and_rss()
    {
        await product.Council.PublishAsync(product);
        product.Clock.PutOn(TimeSpan.FromSeconds(2));
        var anyone = await product.VisitAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await anyone.Client.GetStringAsync("/public/feed.atom", Cancel)).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        Assert.All(["id", "title", "updated"], name => Assert.Single(feed.Elements(atom + name)));
        var entries = feed.Elements(atom + "entry").ToList();
        Assert.Contains(entries, entry => entry.Element(atom + "link")!.Attribute("href")!.Value == "http://localhost/public/measures/cs07");
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => DateTimeOffset.Parse(entry.Element(atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture));
        var rss = XDocument.Parse(await anyone.Client.GetStringAsync("/public/feed.rss", Cancel)).Root!;
        Assert.Equal(("rss", "2.0", entries.Count), (rss.Name.LocalName, rss.Attribute("version")!.Value, rss.Descendants("item").Count()));
    }

    [Theory]
    [InlineData("", typeof(PublicFile))]
    [InlineData("measure", typeof(PublicFileMeasure))]
    [InlineData("figure", typeof(PublicFileFigure))]
    public async Task The_schema_that_is_served_names_the_fields_that_there_are(string name, Type record)
    {
        var schema = JsonDocument.Parse(await (await product.VisitAsync()).Client.GetStringAsync("/public/data/schema.json", Cancel)).RootElement;
        Assert.True(JsonElement.DeepEquals(schema, JsonDocument.Parse(await File.ReadAllTextAsync(Checkout.File("docs/schemas/publication.schema.json"), Cancel)).RootElement));
        var described = name.Length == 0 ? schema : schema.GetProperty("$defs").GetProperty(name);
        Assert.Equal(record.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal), described.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.False(described.GetProperty("additionalProperties").GetBoolean());
    }
}
