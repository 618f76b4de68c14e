using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Reports;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Reports;

public sealed class SqlitePublishingTests(SqliteProduct product) : PublishingTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresPublishingTests(PostgresProduct product) : PublishingTests(product), IClassFixture<PostgresProduct>;

/// <summary>A publication from its first tick to its withdrawal, as an officer, a clerk, a resident and an outsider meet it.</summary>
public abstract class PublishingTests(Product product)
{
    private const string Secret = "Autumn in the county";

    private static readonly string[] OfIt =
    [
        "/public/priorities/heard", "/public/measures/cs07", "/public/measures/cs07.csv", "/public/measures/cs07.json", "/public/services/consultation", "/public/services/consultation/embed",
        "/public/improving", "/public/data", "/public/data.csv", "/public/data.json",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task AssertNothingAsync(params Visitor[] visitors)
    {
        foreach (var visitor in visitors)
        {
            foreach (var path in OfIt) { Assert.Equal((path, HttpStatusCode.NotFound), (path, (await AskAsync(visitor, path)).Status)); }
            foreach (var path in new[] { "/public", "/public/feed.atom", "/public/feed.rss", "/public/plans", "/public/measures/CS07", "/public/?x=1" })
            {
                var (_, body) = await AskAsync(visitor, path);
                Assert.DoesNotContain(Secret, body, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("Letters answered", body, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Nothing_is_public_before_its_minute_everything_is_from_it_on_and_nothing_when_it_is_withdrawn()
    {
        await product.Council.WeaveAsync(product);
        var (officer, clerk, resident) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Clerk), await product.VisitAsync());
        Assert.Contains("has published no figures here yet", (await resident.PageAsync("/public")).Text(), StringComparison.Ordinal);
        using (var home = await resident.GetAsync("/")) { Assert.Equal("/public/plans", home.Headers.Location!.ToString()); }

        // Prepared: what is missing is said, what was ticked stays ticked.
        var wrong = await officer.SendAsync("/reports/publications/new", "", new() { ["Form.Title"] = Secret, ["Form.Measures"] = $"{product.Council.Letters}", ["Form.People"] = $"{product.Council.Letters}", [$"Form.Thresholds[{product.Council.Letters}]"] = "two" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Give a number of people from 3 to 100."], wrong.Errors());
        Assert.NotNull(wrong.QuerySelector($"input[name='Form.Measures'][value='{product.Council.Letters}'][checked]"));
        var page = await officer.SendAsync("/reports/publications/new", "", new() { ["Form.Title"] = Secret, ["Form.Introduction"] = "We say it.", ["Form.Priorities"] = $"{product.Council.Priority}", ["Form.Measures"] = $"{product.Council.Letters}", ["Form.Services"] = $"{product.Council.Consultation}" });
        Assert.Contains("Being prepared", page.Text(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*='handler=Approve']"));
        await AssertNothingAsync(resident, officer, clerk);

        // The one who prepared it last cannot approve it, also not past the page.
        using (var forged = await officer.ForgeAsync(page, "/reports/publications/1?handler=Approve")) { Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode); }
        foreach (var path in new[] { "", "/measures/cs07", "/priorities/heard", "/services/consultation", "/improving", "/data" })
        {
            var preview = await clerk.PageAsync("/reports/publications/1/preview" + path);
            Assert.Contains("Preview.", preview.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain(preview.QuerySelectorAll(".preview a").Select(link => link.GetAttribute("href")!), href => href.StartsWith("/public/measures", StringComparison.Ordinal) || href.StartsWith("/public/priorities", StringComparison.Ordinal));
        }

        Assert.Contains("Approved with one measure", (await clerk.SendAsync("/reports/publications/1", "Approve", [])).Text(), StringComparison.Ordinal);
        await AssertNothingAsync(resident, officer, clerk);

        // Under embargo to the minute.
        var past = await officer.SendAsync("/reports/publications/1", "Release", Moment("08", "59"), HttpStatusCode.UnprocessableEntity);
        Assert.Contains(past.Errors(), error => error.Contains("has passed", StringComparison.Ordinal));
        Assert.Contains(await Errors(officer, Moment("25", "00")), error => error.Contains("as 09:30", StringComparison.Ordinal));
        Assert.Contains("under embargo, from 23 November 2026 at 09:45", (await officer.SendAsync("/reports/publications/1", "Release", Moment("09", "45"))).Text(), StringComparison.Ordinal);
        await AssertNothingAsync(resident, officer, clerk);
        product.Clock.PutOn(TimeSpan.FromMinutes(43));
        await AssertNothingAsync(resident, officer, clerk);
        using (var home = await resident.GetAsync("/")) { Assert.Equal("/public/plans", home.Headers.Location!.ToString()); }
        product.Clock.PutOn(TimeSpan.FromMinutes(2.1));
        using (var home = await resident.GetAsync("/")) { Assert.Equal("/public", home.Headers.Location!.ToString()); }

        foreach (var visitor in new[] { officer, resident })
        {
            foreach (var path in OfIt.Prepend("/public"))
            {
                var (status, body) = await AskAsync(visitor, path);
                Assert.Equal((path, HttpStatusCode.OK), (path, status));
                Assert.DoesNotContain("PerformanceOfficer", body, StringComparison.Ordinal);
                if (path is not "/public" and not "/public/improving") { Assert.Contains("Letters answered within ten days", body, StringComparison.Ordinal); }
            }
        }

        Assert.Contains("61.4% in September 2026. We aim for at least 80.0%.", (await resident.PageAsync("/public/measures/cs07")).Text(), StringComparison.Ordinal);
        Assert.Contains("Answered", (await resident.PageAsync("/public/priorities/heard")).Text(), StringComparison.Ordinal);
        var kept = await product.InScopeAsync((_, db) => db.Publications.AsNoTracking().SingleAsync(Cancel));
        Assert.Equal(kept.Digest, PublicationDigest.Of(kept.Content!));
        var history = await product.InScopeAsync((_, db) => db.History.AsNoTracking().SingleAsync(entry => entry.Event == nameof(PublicationApproved), Cancel));
        Assert.DoesNotContain("\"content\"", history.After, StringComparison.Ordinal);

        // Withdrawn: gone everywhere, with the reason.
        Assert.Equal(["Say why it is withdrawn; residents read it."], (await clerk.SendAsync("/reports/publications/1", "Withdraw", [], HttpStatusCode.UnprocessableEntity)).Errors());
        await clerk.SendAsync("/reports/publications/1", "Withdraw", new() { ["Reason"] = "One figure was of another county" });
        foreach (var path in OfIt.Concat(["/public", "/public/feed.atom", "/public/feed.rss"]))
        {
            var (status, body) = await AskAsync(resident, path);
            Assert.Equal((path, path.Contains("feed", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Gone), (path, status));
            Assert.Contains("One figure was of another county", body, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
            Assert.DoesNotContain("Letters answered", body, StringComparison.Ordinal);
        }

        // The next one takes its place at once.
        await product.Council.PublishAsync(product);
        product.Clock.PutOn(TimeSpan.FromSeconds(2));
        Assert.Contains("Hello", (await resident.PageAsync("/public")).Text(), StringComparison.Ordinal);
        Assert.Contains("How we are doing", (await AskAsync(resident, "/public/feed.atom")).Body, StringComparison.Ordinal);
        var list = (await officer.PageAsync("/reports/publications")).Text();
        Assert.Contains("Withdrawn", list, StringComparison.Ordinal);
        Assert.Contains("Published", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_reaches_what_is_prepared()
    {
        foreach (var role in new[] { Role.Member, Role.Lead, Role.Director, Role.Auditor, Role.Partner })
        {
            var visitor = await product.VisitAsync(role);
            foreach (var path in new[] { "/reports/publications", "/reports/publications/new", "/reports/publications/1", "/reports/publications/1/preview", "/reports/publications/requests" }) { Assert.Equal((role, path, HttpStatusCode.Forbidden), (role, path, (await AskAsync(visitor, path)).Status)); }
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await AskAsync(await product.VisitAsync(Role.Clerk), "/reports/publications/requests")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(await product.VisitAsync(Role.PerformanceOfficer), "/reports/publications/999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(await product.VisitAsync(Role.PerformanceOfficer), "/reports/publications/999/preview")).Status);
    }

    private static async Task<IReadOnlyList<string>> Errors(Visitor officer, Dictionary<string, string?> values) => (await officer.SendAsync("/reports/publications/1", "Release", values, HttpStatusCode.UnprocessableEntity)).Errors();

    private static Dictionary<string, string?> Moment(string hour, string minute) => new() { ["Release.On.Day"] = "23", ["Release.On.Month"] = "11", ["Release.On.Year"] = "2026", ["Release.At"] = $"{hour}:{minute}" };
}
