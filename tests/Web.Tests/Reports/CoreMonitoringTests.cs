using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Reports;

public sealed class SqliteCoreMonitoringTests(SqliteProduct product) : CoreMonitoringTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresCoreMonitoringTests(PostgresProduct product) : CoreMonitoringTests(product), IClassFixture<PostgresProduct>;

public abstract class CoreMonitoringTests(Product product)
{
    private static readonly FinancialQuarter Quarter = FinancialQuarter.Of(FinancialQuarter.Of(TestClock.Today).Start.AddDays(-1));
    private static readonly string Code = MonitoringReport.CodeOf(Quarter);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> TextAsync(Visitor visitor, string path) => (await visitor.PageAsync(path)).Body!.QuerySelector("main")!.TextContent;

    [Fact]
    public async Task A_quarter_is_begun_introduced_frozen_printed_alike_in_every_file_corrected_beside_and_reported_again()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var member = await product.VisitAsync(Role.Member);
        Assert.Contains("/reports/monitoring", (await officer.PageAsync("/reports")).QuerySelectorAll("a").Select(a => a.GetAttribute("href")));

        // Begun: a draft that members do not see.
        var begin = await officer.PageAsync("/reports/monitoring/new");
        var begun = await officer.SendAsync(begin, "main form", new() { ["Quarter"] = Quarter.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["Form.Introduction"] = "Letters were slow.\n\nPotholes were not counted." });
        Assert.Equal($"/reports/monitoring/{Code}", begun.Headers.Location!.ToString());
        var draft = await TextAsync(officer, $"/reports/monitoring/{Code}");
        Assert.Contains("Draft, as the figures stand on", draft, StringComparison.Ordinal);
        Assert.Contains("Letters were slow.", draft, StringComparison.Ordinal);
        Assert.Contains("61.4% misses the target, at least 80%, by 18.6", draft, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"/reports/monitoring/{Code}")).StatusCode);
        Assert.DoesNotContain(Code, (await member.PageAsync("/reports/monitoring")).Body!.InnerHtml, StringComparison.Ordinal);
        var again = await officer.SendAsync(begin, "main form", new() { ["_key"] = Guid.CreateVersion7().ToString(), ["Quarter"] = Quarter.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);

        var change = await officer.PageAsync($"/reports/monitoring/{Code}/change");
        Assert.Contains("Potholes were not counted.", change.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(change, "main form", new() { ["Form.Introduction"] = "Letters are slow." })).StatusCode);

        // Frozen: says first what is missing; then members read it.
        var freeze = await officer.PageAsync($"/reports/monitoring/{Code}/freeze");
        Assert.Contains("lack", freeze.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/reports/monitoring/{Code}", (await officer.SendAsync(freeze, "main form")).Headers.Location!.ToString());
        var reported = await TextAsync(member, $"/reports/monitoring/{Code}");
        Assert.Contains("As reported: frozen on", reported, StringComparison.Ordinal);
        Assert.Contains("Case system; entered by Head of Performance on", reported, StringComparison.Ordinal);
        Assert.Contains("Of concern: significantly lower", reported, StringComparison.Ordinal);
        Assert.Contains("Consistently misses the target", reported, StringComparison.Ordinal);

        await EveryFileSaysTheSameAsync(member, reported);

        // Corrected: beside what was reported, which stays.
        await CorrectAsync(62m);
        var since = await TextAsync(officer, $"/reports/monitoring/{Code}");
        Assert.Contains("Reported 61.4%, now 62.0%, corrected by", since, StringComparison.Ordinal);
        Assert.Contains("The case system had counted letters twice.", since, StringComparison.Ordinal);
        // What was not handed in is not what members see.
        Assert.DoesNotContain("now 62.0%", await TextAsync(member, $"/reports/monitoring/{Code}"), StringComparison.Ordinal);

        // Reported again: an edition of its own, with the reason.
        var reopen = await officer.PageAsync($"/reports/monitoring/{Code}/reopen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.SendAsync(reopen, "main form", new() { ["Because"] = "" })).StatusCode);
        var reopened = await officer.SendAsync(reopen, "main form", new() { ["_key"] = Guid.CreateVersion7().ToString(), ["Because"] = "Letters were counted twice." });
        Assert.Equal($"/reports/monitoring/{Code}-2", reopened.Headers.Location!.ToString());
        Assert.Contains("Reported again because: Letters were counted twice.", await TextAsync(officer, $"/reports/monitoring/{Code}-2"), StringComparison.Ordinal);
        Assert.Contains("is being written", await TextAsync(officer, $"/reports/monitoring/{Code}"), StringComparison.Ordinal);
        var kept = await product.InScopeAsync((_, db) => db.MonitoringReports.AsNoTracking().SingleAsync(report => report.Code == Code, Cancel));
        Assert.Equal(kept.Digest, MonitoringDigest.Of(kept.Content!));
        Assert.Equal(61.4m, kept.Content!.Lines.Single(line => line.MeasureId == product.Council.Letters).Position.Value);
        // History holds the digest and not the whole report again.
        var history = await product.InScopeAsync((_, db) => db.History.AsNoTracking().SingleAsync(entry => entry.Event == "MonitoringFrozen", Cancel));
        Assert.Contains(kept.Digest!, history.After, StringComparison.Ordinal);
        Assert.DoesNotContain("\"content\"", history.After, StringComparison.Ordinal);
    }

    private static async Task EveryFileSaysTheSameAsync(Visitor member, string page)
    {
        var digest = page[(page.IndexOf("Digest of the figures (SHA-256): ", StringComparison.Ordinal) + 33)..][..64];
        foreach (var format in new[] { "docx", "xlsx", "ods", "csv", "json", "html" })
        {
            using var answer = await member.GetAsync($"/reports/monitoring/{Code}.{format}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancel);
            var text = TextOf(bytes, format);
            Assert.Contains("61.4", text, StringComparison.Ordinal);
            if (format != "csv")
            {
                Assert.Contains(digest, text, StringComparison.Ordinal);
                Assert.Contains("History anchor ", text, StringComparison.Ordinal);
            }

            if (format == "json") { Assert.Equal(digest, (string?)JsonNode.Parse(text)!["digest"]); }
        }
    }

    private static string TextOf(byte[] bytes, string format)
    {
        if (format is "csv" or "json" or "html") { return System.Text.Encoding.UTF8.GetString(bytes); }
        if (format != "ods")
        {
            using OpenXmlPackage package = format == "docx" ? WordprocessingDocument.Open(new MemoryStream(bytes), false) : SpreadsheetDocument.Open(new MemoryStream(bytes), false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(package, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry => { using var reader = new StreamReader(entry.Open()); return reader.ReadToEnd(); }));
    }

    private Task<RecordedFigures> CorrectAsync(decimal value) => product.InScopeAsync((services, db) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        product.Clock.PutOn(TimeSpan.FromMinutes(1));
        var actor = new Actor { Account = product.Council.Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
        var month = TestClock.Today.AddMonths(-2);
        return services.GetRequiredService<RecordFigures>().RunAsync([new() { SeriesId = product.Council.Letters, Period = Period.Month(month.Year, month.Month), Value = value, Reason = "The case system had counted letters twice." }], FigureState.Entered, Submission.Of(actor), Cancel);
    });
}
