using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Measures.Entering;

public sealed class SqliteSendingFiguresTests(SqliteProduct product) : SendingFiguresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSendingFiguresTests(PostgresProduct product) : SendingFiguresTests(product), IClassFixture<PostgresProduct>;

public abstract class SendingFiguresTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<HttpClient> ProgramAsync(Role role)
    {
        var owner = await product.VisitAsync(role);
        using var made = await owner.SendAsync(await owner.PageAsync("/account/tokens"), "#make", new() { ["Name"] = "Case system", ["Days"] = "90" }, at: "/account/tokens");
        var client = product.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost"), HandleCookies = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await owner.ReadAsync(made)).QuerySelector("#token")!.TextContent);
        return client;
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpClient client, string body, Guid? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/figures") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", (key ?? Guid.CreateVersion7()).ToString());
        using var answer = await client.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    [Fact]
    public async Task Figures_come_in_by_label_or_days_once_however_often_they_are_sent()
    {
        var measure = (await product.AddMeasuresAsync(1, "N"))[0];
        var north = (await product.AddPartsAsync(measure, "North"))[0];
        using var client = await ProgramAsync(Role.Lead);
        var key = Guid.CreateVersion7();
        const string body = """[{"measure":"N01","period":"October 2026","value":103,"source":{"name":"Case system","row":4}},{"measure":"n01","part":"north","from":"2026-10-01","to":"2026-10-31","mark":"c"},{"measure":"CS07","period":"2026-10","numerator":62,"denominator":100,"status":"provisional"}]""";
        var (status, answer) = await SendAsync(client, body, key);
        Assert.True(status == HttpStatusCode.OK, answer?.ToJsonString());
        Assert.Equal("""{"saved":3,"corrected":0,"unchanged":0,"inQuestion":1}""", answer!.ToJsonString());
        var whole = Assert.Single(await product.FiguresAsync(measure, EntryCouncil.October));
        Assert.Equal((103m, 4, FigureState.Entered), (whole.Value!.Value, whole.Row!.Value, whole.State));
        Assert.Equal(FigureKind.Suppressed, Assert.Single(await product.FiguresAsync(north, EntryCouncil.October)).Figure);
        var letters = Assert.Single(await product.FiguresAsync(product.Council.Letters, EntryCouncil.October));
        Assert.Equal((62m, PeriodStatus.Provisional, true), (letters.Value!.Value, letters.Status, letters.IsInQuestion));
        Assert.Equal("From Case system.", await product.InScopeAsync((_, db) => db.History.Where(entry => entry.Sequence == whole.Sequence).Select(entry => entry.Reason).SingleAsync(Cancel)));

        Assert.Equal(3, (int)(await SendAsync(client, body, key)).Body!["unchanged"]!);
        Assert.Equal(3, (int)(await SendAsync(client, body)).Body!["unchanged"]!);
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(client, body.Replace("103", "104", StringComparison.Ordinal), key)).Status);
        var confirmed = await SendAsync(client, """[{"measure":"CS07","period":"October 2026","numerator":62,"denominator":100,"status":"provisional","reason":"The system is right."}]""");
        Assert.Equal("""{"saved":0,"corrected":1,"unchanged":0,"inQuestion":0}""", confirmed.Body!.ToJsonString());
        var trace = await (await product.VisitAsync(Role.Lead)).PageAsync("/measures/n01/returns/2026-10-01-to-2026-10-31");
        Assert.Contains("Row 4 of a program’s list", trace.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_wrong_refuses_all_and_each_is_named()
    {
        var measure = (await product.AddMeasuresAsync(1, "R"))[0];
        using var client = await ProgramAsync(Role.Lead);
        var (status, answer) = await SendAsync(client, """
            [{"measure":"R01","period":"October 2026","value":103},{"measure":"NONE","period":"October 2026","value":1},{"measure":"R01","part":"East","period":"October 2026","value":1},
             {"measure":"R01","value":1},{"measure":"R01","period":"whenever","value":1},{"measure":"R01","from":"2026-10-02","to":"2026-10-31","value":1},{"measure":"R01","from":"2026-10-31","to":"2026-10-01","value":1},
             {"measure":"R01","period":"October 2026","value":1,"mark":"c"},{"measure":"R01","period":"October 2026"},{"measure":"R01","period":"October 2026","value":1,"status":"nearly"},{"measure":"R01","period":"October 2026","mark":"about"}]
            """);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["1 measure", "2 part", "3 period", "4 period", "5 from", "6 to", "7 mark", "8 value", "9 status", "10 value"], answer!["problems"]!.AsArray().Select(problem => $"{problem!["item"]} {problem["field"]}"));
        Assert.Empty(await product.FiguresAsync(measure, EntryCouncil.October));

        var theirs = await SendAsync(client, """[{"measure":"HT01","period":"Q3 2026/27","value":12},{"measure":"R01","period":"October 2099","value":12}]""");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "0 measure", "1 period"), (theirs.Status, $"{theirs.Body!["problems"]![0]!["item"]} {theirs.Body["problems"]![0]!["field"]}", $"{theirs.Body["problems"]![1]!["item"]} {theirs.Body["problems"]![1]!["field"]}"));
        foreach (var nonsense in new[] { "{}", "[]", "[null]", "[{\"measure\":\"R01\",\"colour\":\"red\"}]", "[{\"value\":1e400}]", "nothing" }) { Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(client, nonsense)).Status); }
        using var noKey = await client.PostAsJsonAsync("/api/v1/figures", new[] { new { measure = "R01" } }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, noKey.StatusCode);
        using var member = await ProgramAsync(Role.Member);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(member, "[]")).Status);
        using var cookie = await (await product.VisitAsync(Role.Lead)).Client.PostAsJsonAsync("/api/v1/figures", new[] { new { measure = "R01" } }, Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, cookie.StatusCode);
    }

    [Fact]
    public async Task A_thousand_figures_go_in_one_call()
    {
        await product.AddMeasuresAsync(100, "K", 0);
        using var client = await ProgramAsync(Role.PerformanceOfficer);
        var figures = Enumerable.Range(1, 100).SelectMany(at => Enumerable.Range(1, 10).Select(month => new { measure = $"K{at:00}", from = $"2026-{month:00}-01", to = Period.Month(2026, month).To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), value = (at * 10) + (month % 4) }));
        var body = JsonSerializer.Serialize(figures);
        var started = Stopwatch.GetTimestamp();
        var (status, answer) = await SendAsync(client, body);
        var took = Stopwatch.GetElapsedTime(started);
        Assert.True(status == HttpStatusCode.OK, answer?.ToJsonString());
        Assert.Equal(1000, (int)answer!["saved"]!);
        TestContext.Current.TestOutputHelper?.WriteLine($"1,000 figures in {took.TotalMilliseconds:N0} ms");
        // Many times what it takes, for machines that do other things meanwhile.
        Assert.True(took < TimeSpan.FromSeconds(30), $"1,000 figures took {took}.");
    }
}
