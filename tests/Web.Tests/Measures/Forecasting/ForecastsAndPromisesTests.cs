using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures.Forecasting;

public sealed class SqliteForecastsAndPromisesTests(SqliteProduct product) : ForecastsAndPromisesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresForecastsAndPromisesTests(PostgresProduct product) : ForecastsAndPromisesTests(product), IClassFixture<PostgresProduct>;

public abstract class ForecastsAndPromisesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Path => $"/measures/{product.Council.LettersSlug}";

    [Fact]
    public async Task The_product_forecasts_by_a_named_method_and_an_expert_beside_it()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync($"{Path}/forecasts");
        var words = page.QuerySelector("main")!.TextContent;
        Assert.Contains("By the method “", words, StringComparison.Ordinal);
        Assert.Contains("there are 24 figures", words, StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll("section[aria-labelledby=next-h] tbody tr").Length);

        var refused = await officer.SendAsync(page, "main form", new() { ["Expected"] = "64", ["Low"] = "65", ["High"] = "70", ["Because"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Say why you expect it.", (await officer.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        var put = await officer.SendAsync(page, "main form", new() { ["_key"] = Guid.CreateVersion7().ToString(), ["Expected"] = "64", ["Low"] = "58", ["High"] = "70", ["Sure"] = "80", ["Because"] = "Two locums begin." });
        Assert.Contains("Two locums begin.", (await officer.ReadAsync(put)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var member = await product.VisitAsync(Role.Member);
        Assert.Null((await member.PageAsync($"{Path}/forecasts")).QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/measures/none-such/forecasts")).StatusCode);
    }

    [Fact]
    public async Task The_product_s_own_is_put_down_once_for_what_was_approved()
    {
        async Task<int> PutAsync() => await product.InScopeAsync((services, _) =>
        {
            var clock = services.GetRequiredService<CouncilClock>();
            return services.GetRequiredService<PutForecastDown>().RunAsync([product.Council.Letters], new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today }, Cancel);
        });
        Assert.Equal(2, await PutAsync());
        Assert.Equal(0, await PutAsync());
        Assert.Equal(0, await product.InScopeAsync((services, _) => services.GetRequiredService<PutForecastsDown>().RunAsync(Cancel)));
        var kept = await product.InScopeAsync((_, db) => db.MeasureForecasts.AsNoTracking().Where(each => !each.IsExpert).ToListAsync(Cancel));
        Assert.Equal(2, kept.Count);
        Assert.All(kept, each => Assert.Equal(2, each.Stated.Intervals.Count));
        Assert.Contains("Forecast put down by", await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.Event == "ForecastPutDown" && entry.Post == "Golden Thread").Select(entry => entry.Words).SingleAsync(Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_is_written_down_tested_and_shown_across_the_council()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync($"{Path}/promises");
        var post = page.QuerySelectorAll("select[name=MadeBy] option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        var wrong = await officer.SendAsync(page, "main form", new() { ["Words"] = "Seven in ten by the new year", ["Least"] = "many", ["MadeBy"] = post });
        Assert.Contains("is not a number", (await officer.ReadAsync(wrong)).Body!.TextContent, StringComparison.Ordinal);
        var month = TestClock.Today.AddMonths(-2);
        async Task WriteAsync(string words, string least, DateOnly by)
        {
            var made = await officer.SendAsync(page, "main form", new()
            {
                ["_key"] = Guid.CreateVersion7().ToString(),
                ["Words"] = words,
                ["Least"] = least,
                ["MadeBy"] = post,
                ["Where"] = "Cabinet",
                ["By.Day"] = $"{by.Day}",
                ["By.Month"] = $"{by.Month}",
                ["By.Year"] = $"{by.Year}",
                ["MadeOn.Day"] = "1",
                ["MadeOn.Month"] = "4",
                ["MadeOn.Year"] = "2026",
            });
            Assert.True((int)made.StatusCode is >= 300 and < 400, (await officer.ReadAsync(made)).Body!.TextContent);
        }

        await WriteAsync("Seven in ten by the new year", "70", new(2027, 1, 31));
        await WriteAsync("Six in ten by the autumn", "60", new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        await WriteAsync("Nine in ten by the autumn", "90", new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        var member = await product.VisitAsync(Role.Member);
        var all = (await member.PageAsync("/measures/forecasts")).QuerySelector("main")!.TextContent;
        Assert.Contains("3 promises: 1 kept, 1 broken, 1 open.", all, StringComparison.Ordinal);
        Assert.Contains("chance of being kept", all, StringComparison.Ordinal);
        Assert.Contains("Tested as at least 70.0%", all, StringComparison.Ordinal);
    }
}
