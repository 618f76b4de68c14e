using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Reports;

public sealed class SqliteFormatRequestsTests(SqliteProduct product) : FormatRequestsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFormatRequestsTests(PostgresProduct product) : FormatRequestsTests(product), IClassFixture<PostgresProduct>;

public abstract class FormatRequestsTests(Product product)
{
    private const string Contact = "resident@example.net";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dictionary<string, string?> Wish(string? website = null) => new() { ["What"] = "Potholes in my street", ["Format"] = "Large print", ["Contact"] = Contact, ["Website"] = website };

    [Fact]
    public async Task Anybody_asks_officers_answer_and_the_address_is_in_nothing_else()
    {
        var (anyone, officer) = (await product.VisitAsync(), await product.VisitAsync(Role.PerformanceOfficer));
        var wrong = await anyone.SendAsync("/public/formats", "", new() { ["What"] = "", ["Format"] = "Another language" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say what you would like to read.", "Say in which form or language you would like it.", "Say how we can reach you."], wrong.Errors());
        Assert.Contains("Thank you", (await anyone.SendAsync("/public/formats", "", Wish())).Text(), StringComparison.Ordinal);
        // A program that fills in what nobody sees is thanked, and not kept.
        Assert.Contains("Thank you", (await anyone.SendAsync("/public/formats", "", Wish("http://spam.example"))).Text(), StringComparison.Ordinal);
        Assert.Equal(1, await product.InScopeAsync((_, db) => db.FormatRequests.CountAsync(Cancel)));

        Assert.Contains(Contact, (await officer.PageAsync("/reports/publications/requests")).Text(), StringComparison.Ordinal);
        Assert.Equal(["Say what was done."], (await officer.SendAsync("/reports/publications/requests", "", [], HttpStatusCode.UnprocessableEntity)).Errors());
        var answered = (await officer.SendAsync("/reports/publications/requests", "", new() { ["Answer"] = "Sent in 18 point" })).Text();
        Assert.Contains("by PerformanceOfficer", answered, StringComparison.Ordinal);
        Assert.DoesNotContain(Contact, answered, StringComparison.Ordinal);
        await product.InScopeAsync(async (_, db) =>
        {
            Assert.Equal("", (await db.FormatRequests.AsNoTracking().SingleAsync(Cancel)).Contact);
            Assert.DoesNotContain(await db.History.AsNoTracking().ToListAsync(Cancel), entry => $"{entry.Before}{entry.After}{entry.Words}{entry.Said}{entry.SubjectName}".Contains("resident@", StringComparison.Ordinal) || entry.After.Contains("Potholes in my", StringComparison.Ordinal));
            Assert.DoesNotContain(await db.PersonalValues.AsNoTracking().ToListAsync(Cancel), value => value.Value.Contains("resident@", StringComparison.Ordinal));
            return 0;
        });

        // A flood is stopped, and looking at the page never is.
        var last = HttpStatusCode.OK;
        for (var times = 0; times < 8; times++)
        {
            using var answer = await anyone.SendAsync(await anyone.PageAsync("/public/formats"), "main form[method=post]", Wish());
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }
}
