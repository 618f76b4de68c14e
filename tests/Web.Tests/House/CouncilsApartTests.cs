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
    private static readonly string[] Kinds = ["plan", "action", "post", "account", "council", "inspection", "report", "finding", "evidence", "framework", "self-assessment", "answer"];

    /// <summary>The parameters of an address that name a record of a council: what has one of them finds nothing of another council, whatever is done there.</summary>
    private static readonly string[] OfACouncil = ["id", "plan", "measure", "list", "inspection", "assessment", "framework", "evidence", "programme", "pid"];

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

    /// <summary>Each address that a route has for the other council's records: what it names by code or number, and every id it has.</summary>
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
                    RoutePatternParameterPart { Name: "id" or "record" or "link" or "score" or "line" } => [.. ids.Select(id => id.ToString())],
                    RoutePatternParameterPart { Name: "plan" } => [other.PlanCode],
                    RoutePatternParameterPart { Name: "measure" } => [other.LettersSlug],
                    RoutePatternParameterPart { Name: "list" } => ["pack" + other.Mark.ToLowerInvariant()],
                    RoutePatternParameterPart { Name: "code" } => ["CEA1" + other.Mark],
                    RoutePatternParameterPart { Name: "inspection" } => [other.InspectionCode],
                    RoutePatternParameterPart { Name: "assessment" } => [other.AssessmentCode],
                    RoutePatternParameterPart { Name: "framework" } => [other.FrameworkCode],
                    RoutePatternParameterPart { Name: "evidence" } => [other.Survey.ToString()],
                    RoutePatternParameterPart { Name: "programme" } => [other.ProgrammeSlug],
                    RoutePatternParameterPart { Name: "councilPlan" } => [other.StrategySlug],
                    RoutePatternParameterPart { Name: "aim" or "priority" } => [other.PrioritySlug],
                    RoutePatternParameterPart { Name: "service" } => ["consultation" + other.Mark.ToLowerInvariant()],
                    RoutePatternParameterPart { Name: "section" } => ["measures", "priorities", "services"],
                    RoutePatternParameterPart { Name: "slug" } => [other.LettersSlug, other.PrioritySlug],
                    RoutePatternParameterPart { Name: "threadKind" } => ["aim", "measure", "action"],
                    RoutePatternParameterPart { Name: "pid" } => [other.Pid],
                    RoutePatternParameterPart { Name: "way" } => ["up", "down"],
                    RoutePatternParameterPart { Name: "part" } => [other.PartRef],
                    RoutePatternParameterPart { Name: "kind" } => Kinds,
                    RoutePatternParameterPart { Name: "paperFormat" } => ["docx"],
                    RoutePatternParameterPart { Name: "format" } => ["csv", "docx", "xlsx", "json", "ics"],
                    RoutePatternParameterPart { Name: "year" } => ["2025-26"],
                    RoutePatternParameterPart { Name: "number" } => ["1", "2"],
                    RoutePatternParameterPart { Name: "key" or "finding" or "lesson" } => ["1"],
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
        await other.AssessAsync(product);
        await other.DeliverAsync(product);
        await other.WeaveAsync(product);
        await other.EngageAsync(product);
        await other.PublishAsync(product);
        var ids = await product.InScopeAsync(IdsAsync, other.Id);
        Assert.True(ids.Count > 5);
        var before = await StateAsync(other.Id);
        await GiveEveryRightAsync(product.Council);
        await GiveEveryRightAsync(other);
        var visitor = product.Stranger("http://test.localhost");
        await visitor.SignInAsync(TestCouncil.EmailOf(Role.Administrator), TestCouncil.Password);
        Assert.DoesNotContain(Mark, (await visitor.PageAsync("/plans")).Body!.TextContent, StringComparison.Ordinal);
        // The walk would prove nothing if the same address were refused to the council's own people.
        var theirs = product.Stranger("http://other.localhost");
        await theirs.SignInAsync(TestCouncil.EmailOf(Role.Administrator), TestCouncil.Password);
        Assert.Contains(Mark, (await theirs.PageAsync($"/plans/{other.PlanCode}/actions/CEA1{Mark}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Mark, (await theirs.PageAsync($"/organisation/posts/{other.HeadOfHighways}")).Body!.TextContent, StringComparison.Ordinal);
        await AssertTheirsAsync(theirs, other, ids);

        var form = await visitor.PageAsync("/account/sign-out");
        var token = form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var (wrong, asked) = (new List<string>(), 0);
        foreach (var (pattern, method, query) in await RoutesAsync())
        {
            if (pattern.RawText is "account/sign-out" or "/account/sign-out" && method == HttpMethod.Post) { continue; }
            var names = pattern.Parameters.Any(parameter => OfACouncil.Contains(parameter.Name));
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

        Assert.True(asked > 600, $"Only {asked} addresses were asked.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await StateAsync(other.Id));
    }

    /// <summary>That the other council's own people are given, by the same addresses, every page and file of what they assess, deliver, review and want.</summary>
    private async Task AssertTheirsAsync(Visitor theirs, TestCouncil other, IReadOnlyList<Guid> ids)
    {
        var (unproven, pages) = (new List<string>(), 0);
        foreach (var (pattern, method, _) in (await RoutesAsync()).Where(route => route.Method == HttpMethod.Get && route.Pattern.Parameters.Count > 0))
        {
            if (pattern.RawText!.TrimStart('/') is var route && !route.StartsWith("assessments/", StringComparison.Ordinal) && !route.StartsWith("evidence/", StringComparison.Ordinal) && !route.StartsWith("rooms/", StringComparison.Ordinal) && !route.StartsWith("delivery", StringComparison.Ordinal) && !route.StartsWith("boards/reviews", StringComparison.Ordinal) && !route.StartsWith("members/", StringComparison.Ordinal) && !route.StartsWith("thread/", StringComparison.Ordinal) && !route.StartsWith("reports/publications/", StringComparison.Ordinal) && !(route.StartsWith("public/", StringComparison.Ordinal) && !route.StartsWith("public/plans", StringComparison.Ordinal))) { continue; }
            // What it puts side by side stands in its query, not in its address.
            if (route.StartsWith("assessments/self/side-by-side", StringComparison.Ordinal)) { continue; }
            var given = 0;
            foreach (var address in Addresses(pattern, other, ids))
            {
                using var answer = await AskAsync(theirs, method, address, "");
                var isText = answer.Content.Headers.ContentType?.MediaType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/yaml");
                if (answer.StatusCode == HttpStatusCode.OK && (!isText || (await answer.Content.ReadAsStringAsync(Cancel)).Contains(Mark, StringComparison.OrdinalIgnoreCase))) { given++; }
            }

            if (given == 0) { unproven.Add($"{route} gives its own council nothing."); }
            pages++;
        }

        Assert.True(pages >= 30, $"Only {pages} pages and files were asked.");
        Assert.True(unproven.Count == 0, string.Join('\n', unproven));
    }

    private Task<int> GiveEveryRightAsync(TestCouncil council) => product.InScopeAsync(async (_, db) =>
    {
        (await db.Users.SingleAsync(a => a.Id == council.Accounts[Role.Administrator], Cancel)).Roles = [.. Everything.Select(role => new RoleGrant(role))];
        return await db.SaveChangesAsync(Cancel);
    }, council.Id);

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
        $"{await db.History.CountAsync(Cancel)} {await db.Actions.CountAsync(Cancel)} {await db.Posts.CountAsync(Cancel)} {await db.Users.CountAsync(Cancel)} {await db.Plans.CountAsync(Cancel)} "
        + $"{await db.FrameworkEditions.CountAsync(Cancel)} {await db.SelfAssessments.CountAsync(Cancel)} {await db.LineAnswers.CountAsync(Cancel)} {await db.Evidence.CountAsync(Cancel)} "
        + $"{await db.Inspections.CountAsync(Cancel)} {await db.InspectionReports.CountAsync(each => !each.IsPutAway, Cancel)} {await db.Findings.CountAsync(Cancel)}", council);

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
