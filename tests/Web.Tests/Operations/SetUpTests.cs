using System.Net;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteSetUpTests() : SetUpTests(() => new SqliteProduct { IsEmpty = true });

public sealed class PostgresSetUpTests() : SetUpTests(() => new PostgresProduct { IsEmpty = true });

public abstract class SetUpTests(Func<Product> make)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dictionary<string, string?> Answers(string code) => new()
    { ["Name"] = "Riverside Borough Council", ["Code"] = code, ["Email"] = "first@example.org", ["Post"] = "Head of Performance", ["Password"] = "seven purplish otters whistle" };

    [Fact]
    public async Task Nothing_answers_before_the_link_has_founded_the_council_and_it_works_once()
    {
        await using var product = make();
        await product.InitializeAsync();
        var visitor = product.Stranger();
        foreach (var path in new[] { "/", "/account/sign-in", "/organisation/accounts", "/plans" })
        {
            using var before = await visitor.GetAsync(path);
            Assert.Equal("/set-up", before.Headers.Location?.ToString());
        }

        using (var plain = await visitor.GetAsync("/set-up"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, plain.StatusCode);
            Assert.Contains("not set up yet", await plain.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        var link = product.Services.GetRequiredService<SetUpLink>().Make();
        var page = await visitor.PageAsync(link);
        using (var weak = await visitor.SendAsync(page, "main form", new(Answers("riverside")) { ["Password"] = "riverside council 1" })) { Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode); }
        using (var founded = await visitor.SendAsync(page, "main form", Answers("riverside"))) { Assert.Equal("/account/sign-in", founded.Headers.Location?.ToString()); }
        await visitor.SignInAsync("first@example.org", "seven purplish otters whistle");
        using (var runs = await visitor.GetAsync("/organisation/accounts")) { Assert.Equal(HttpStatusCode.OK, runs.StatusCode); }

        using var again = await visitor.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var twice = await visitor.SendAsync(page, "main form", Answers("second"), at: link);
        Assert.NotEqual(HttpStatusCode.Redirect, twice.StatusCode);
    }

    [Fact]
    public async Task The_link_expires_after_two_hours_and_two_at_once_found_one_council()
    {
        await using var product = make();
        await product.InitializeAsync();
        var links = product.Services.GetRequiredService<SetUpLink>();
        var old = links.Make();
        product.Clock.PutOn(TimeSpan.FromMinutes(121));
        using (var late = await product.Stranger().GetAsync(old)) { Assert.Equal(HttpStatusCode.Gone, late.StatusCode); }

        var link = links.Make();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async each =>
        {
            var visitor = product.Stranger();
            using var answer = await visitor.SendAsync(await visitor.PageAsync(link), "main form", Answers($"council-{each}"));
            return answer.StatusCode;
        }));
        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.Equal(1, await product.InScopeAsync((_, db) =>
        {
            db.SeesAllCouncils = true;
            return db.Councils.IgnoreQueryFilters().CountAsync(Cancel);
        }, Guid.Empty));
    }
}
