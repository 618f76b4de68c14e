using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.House;

public sealed class SqliteCouncilsApartTests(SqliteProduct product) : CouncilsApartTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresCouncilsApartTests(PostgresProduct product) : CouncilsApartTests(product), IClassFixture<PostgresProduct>;

/// <summary>Two councils in one installation: somebody with every right in one is given nothing of the other, whatever address they type.</summary>
public abstract class CouncilsApartTests(Product product)
{
    private const string Mark = "Zanzibar";

    private static readonly Role[] Everything = [Role.Administrator, Role.PerformanceOfficer, Role.Auditor, Role.Director];
    private static readonly string[] Kinds = ["plan", "action", "post", "account", "council"];
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Every handler and route of the product: how it is reached, and with what in its address.</summary>
    private async Task<IReadOnlyList<(RoutePattern Pattern, HttpMethod Method, string Query)>> RoutesAsync()
    {
        var found = new List<(RoutePattern, HttpMethod, string)>();
        var loader = product.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                found.AddRange(compiled.HandlerMethods.Where(h => !h.MethodInfo.Name.StartsWith("OnPageHandler", StringComparison.Ordinal))
                    .Select(h => (endpoint.RoutePattern, new HttpMethod(h.HttpMethod.ToUpperInvariant()), h.Name is null ? "" : $"?handler={h.Name}")));
            }
            else if (endpoint.RoutePattern.RawText?.Contains("{**", StringComparison.Ordinal) != true)
            {
                found.AddRange((endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => (endpoint.RoutePattern, new HttpMethod(method), "")));
            }
        }

        return [.. found.DistinctBy(route => (route.Item1.RawText, route.Item2, route.Item3))];
    }

    /// <summary>Each address that a route has for the other council's records: its plan by code, its action, and every id it has.</summary>
    private static IEnumerable<string> Addresses(RoutePattern pattern, TestCouncil other, IReadOnlyList<Guid> ids)
    {
        IEnumerable<string> addresses = [""];
        foreach (var segment in pattern.PathSegments)
        {
            addresses = addresses.Select(so => so + "/");
            foreach (var part in segment.Parts)
            {
                IReadOnlyList<string> choices = part switch
                {
                    RoutePatternLiteralPart literal => [literal.Content],
                    RoutePatternSeparatorPart separator => [separator.Content],
                    RoutePatternParameterPart { Name: "id" } => [.. ids.Select(id => id.ToString())],
                    RoutePatternParameterPart { Name: "plan" } => [other.PlanCode],
                    RoutePatternParameterPart { Name: "measure" } => [other.LettersSlug],
                    RoutePatternParameterPart { Name: "list" } => ["pack" + other.Mark.ToLowerInvariant()],
                    RoutePatternParameterPart { Name: "code" } => ["CEA1" + other.Mark],
                    RoutePatternParameterPart { Name: "kind" } => Kinds,
                    RoutePatternParameterPart { Name: "format" } => ["csv", "docx", "json"],
                    RoutePatternParameterPart { Name: "key" } => ["1"],
                    _ => ["none"],
                };
                addresses = [.. addresses.SelectMany(so => choices.Select(choice => so + choice))];
            }
        }

        return addresses.Select(address => address.Length == 0 ? "/" : address);
    }

    [Fact]
    public async Task No_page_or_route_serves_or_changes_a_record_of_another_council()
    {
        var other = await TestCouncil.FoundAsync(product, "other", Mark);
        var ids = await product.InScopeAsync(IdsAsync, other.Id);
        Assert.True(ids.Count > 5);
        var before = await StateAsync(other.Id);
        await GiveEveryRightAsync();
        var visitor = product.Stranger("http://test.localhost");
        await visitor.SignInAsync(TestCouncil.EmailOf(Role.Administrator), TestCouncil.Password);
        Assert.DoesNotContain(Mark, (await visitor.PageAsync("/plans")).Body!.TextContent, StringComparison.Ordinal);
        // The walk would prove nothing if the same address were refused to the council's own people.
        var theirs = product.Stranger("http://other.localhost");
        await theirs.SignInAsync(TestCouncil.EmailOf(Role.Administrator), TestCouncil.Password);
        Assert.Contains(Mark, (await theirs.PageAsync($"/plans/{other.PlanCode}/actions/CEA1{Mark}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Mark, (await theirs.PageAsync($"/organisation/posts/{other.HeadOfHighways}")).Body!.TextContent, StringComparison.Ordinal);

        var form = await visitor.PageAsync("/account/sign-out");
        var token = form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var (wrong, asked) = (new List<string>(), 0);
        foreach (var (pattern, method, query) in await RoutesAsync())
        {
            if (pattern.RawText is "account/sign-out" or "/account/sign-out" && method == HttpMethod.Post) { continue; }
            var names = pattern.Parameters.Any(parameter => parameter.Name is "id" or "plan");
            if (!names && method != HttpMethod.Get) { continue; }
            foreach (var address in Addresses(pattern, other, ids))
            {
                asked++;
                using var answer = await AskAsync(visitor, method, address + query, token);
                var body = await answer.Content.ReadAsStringAsync(Cancel);
                if (body.Contains(Mark, StringComparison.OrdinalIgnoreCase)) { wrong.Add($"{method} {address}{query} ({(int)answer.StatusCode}) speaks of the other council."); }
                if (names && answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden)) { wrong.Add($"{method} {address}{query} answered {(int)answer.StatusCode}."); }
            }
        }

        Assert.True(asked > 150, $"Only {asked} addresses were asked.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await StateAsync(other.Id));
    }

    private async Task GiveEveryRightAsync() => await product.InScopeAsync(async (_, db) =>
    {
        (await db.Users.SingleAsync(a => a.Id == product.Council.Accounts[Role.Administrator], Cancel)).Roles = [.. Everything.Select(role => new RoleGrant(role))];
        return await db.SaveChangesAsync(Cancel);
    });

    /// <summary>The id of everything that the other council keeps, as far as one id names it.</summary>
    private static async Task<List<Guid>> IdsAsync(IServiceProvider services, GoldenThreadDb db)
    {
        var ids = new List<Guid>();
        foreach (var thing in EveryTable.Things(db).Where(thing => EveryTable.CouncilColumn(thing) is not null && thing.FindProperty("Id")?.ClrType == typeof(Guid)))
        {
            var sql = $"SELECT \"Id\" AS \"Value\" FROM \"{thing.GetTableName()}\" WHERE \"{EveryTable.CouncilColumn(thing)}\" = {{0}}";
            ids.AddRange(await db.Database.SqlQueryRaw<Guid>(sql, db.CouncilId).Take(1).ToListAsync(Cancel));
        }

        return [.. ids.Distinct()];
    }

    /// <summary>How far the council's history has come, and how many rows it has.</summary>
    private Task<string> StateAsync(Guid council) => product.InScopeAsync(async (_, db) =>
        $"{await db.History.CountAsync(Cancel)} {await db.Actions.CountAsync(Cancel)} {await db.Posts.CountAsync(Cancel)} {await db.Users.CountAsync(Cancel)} {await db.Plans.CountAsync(Cancel)}", council);

    private static async Task<HttpResponseMessage> AskAsync(Visitor visitor, HttpMethod method, string address, string token)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Get || method == HttpMethod.Head) { return await visitor.Client.SendAsync(request, Cancel); }
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        request.Content = address.StartsWith("/api/", StringComparison.Ordinal)
            ? new StringContent("{}", System.Text.Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["_key"] = Guid.CreateVersion7().ToString() });
        return await visitor.Client.SendAsync(request, Cancel);
    }
}
