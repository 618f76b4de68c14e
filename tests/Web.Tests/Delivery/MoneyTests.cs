using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Delivery;

public sealed class SqliteMoneyTests(SqliteProduct product) : MoneyTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresMoneyTests(PostgresProduct product) : MoneyTests(product), IClassFixture<PostgresProduct>;

/// <summary>A ledger is loaded, understood once, taken over and read beside what it pays for.</summary>
public abstract class MoneyTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Headings = "Cost centre,Description,Department,Year,Budget,Forecast,Actual\n";

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string name, string content)
    {
        var page = await visitor.PageAsync("/delivery/money/extracts/new");
        var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]")) { form.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!); }
        foreach (var (field, value) in new[] { ("PostedTo.Day", $"{TestClock.Today.Day}"), ("PostedTo.Month", $"{TestClock.Today.Month}"), ("PostedTo.Year", $"{TestClock.Today.Year}") }) { form.Add(new StringContent(value), field); }
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "Ledger", name);
        return await visitor.Client.PostAsync("/delivery/money/extracts/new", form, Cancel);
    }

    [Fact]
    public async Task A_ledger_is_read_asked_about_taken_over_and_linked_to_what_it_pays_for()
    {
        await product.Council.WeaveAsync(product);
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        using var sent = await SendAsync(officer, "ledger.csv", Headings + "CC1,Letters,Consult team,2026/27,\"1,000,000\",\"1,090,000\",400000\nCC2,Post,Consult team,2026/27,tbc,,\n,Total,,,1000000,,\n");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var path = sent.Headers.Location!.ToString();
        var page = (await officer.PageAsync(path)).Text();
        Assert.Contains("Row 3: “tbc” is no amount for the budget.", page, StringComparison.Ordinal);
        Assert.Contains("Row 4: It has no code: “Total”.", page, StringComparison.Ordinal);
        var refused = await officer.SendAsync(path, "Take", [], HttpStatusCode.UnprocessableEntity);
        Assert.Contains("one question of it must be settled first; nothing was taken over.", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await product.InScopeAsync((_, db) => db.BudgetLines.CountAsync(Cancel)));
        await officer.SendAsync(path, "Drop", new() { ["Reason"] = "Row 3 has no budget" });

        using var again = await SendAsync(officer, "ledger-2.csv", Headings + "CC1,Letters,Consult team,2026/27,\"1,000,000\",\"1,090,000\",400000\n");
        path = again.Headers.Location!.ToString();
        await officer.SendAsync(path, "Understand", new() { ["Services[0].Id"] = $"{product.Council.Consultation}", ["OneYear"] = "26" }, HttpStatusCode.UnprocessableEntity);
        await officer.SendAsync(path, "Understand", new() { ["Services[0].Id"] = $"{product.Council.Consultation}" });
        await officer.SendAsync(path, "Take", []);
        var money = (await member.PageAsync("/delivery/money")).Text();
        Assert.Contains("£1,000,000 budget", money, StringComparison.Ordinal);
        Assert.Contains("£90,000 over", money, StringComparison.Ordinal);

        var line = await product.InScopeAsync((_, db) => db.BudgetLines.Select(each => each.Id).SingleAsync(Cancel));
        var aim = new ThreadEnd(ThreadKind.Aim, product.Council.Priority);
        await officer.SendAsync($"/thread/link?from={aim}&to=Budget:{line}", "", new() { ["How"] = "FundedBy", ["To"] = $"Budget:{line}", ["Reason"] = "It pays for the team" });
        Assert.Contains("Heard", (await member.PageAsync($"/delivery/money/lines/{line}")).QuerySelector(".thread")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Row 2 of extract", (await member.PageAsync($"/delivery/money/lines/{line}")).Text(), StringComparison.Ordinal);
        Assert.Contains("Heard", (await member.PageAsync($"/delivery/money/services/{product.Council.Consultation}")).Text(), StringComparison.Ordinal);
        Assert.Contains("£1,000,000, £90,000 over", (await member.PageAsync($"/thread/of/aim/{aim.Id}")).Text(), StringComparison.Ordinal);
        using var csv = await member.GetAsync("/delivery/money.csv");
        Assert.Contains("CC1,Letters,Consultation,2026/27,1000000,1090000,400000,90000,", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        // The next with the same headings is understood without a question; the same file twice is not taken.
        using var next = await SendAsync(officer, "ledger-3.csv", Headings + "CC1,Letters,Consult team,2026/27,\"1,000,000\",\"1,010,000\",500000\n");
        await officer.SendAsync(next.Headers.Location!.ToString(), "Take", []);
        var states = (await member.PageAsync($"/delivery/money/lines/{line}")).Text();
        Assert.Contains("£1,010,000 forecast", states, StringComparison.Ordinal);
        Assert.Contains("£1,090,000", states, StringComparison.Ordinal);
        using var twice = await SendAsync(officer, "copy.csv", Headings + "CC1,Letters,Consult team,2026/27,\"1,000,000\",\"1,010,000\",500000\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        foreach (var address in new[] { "/delivery/money/extracts/new", path })
        {
            using var answer = await member.GetAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("ledger.csv", "", "Ledger")]
    [InlineData("ledger.exe", "MZ", "Ledger")]
    [InlineData("ledger.csv", "Cost centre,Budget\n", "Ledger")]
    public async Task A_file_that_is_no_ledger_is_refused_beside_its_field(string name, string content, string field)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var answer = await SendAsync(officer, name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await officer.ReadAsync(answer)).QuerySelector($"#{field}-error"));
    }
}
