using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.House;

/// <summary>Every page handler and every route × every role, found by reflection: what has no rule fails, and whoever may not is refused.</summary>
public sealed class AccessMatrixTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    private static readonly Dictionary<string, string> Samples = new(StringComparer.OrdinalIgnoreCase)
    {
        ["plan"] = "plan",
        ["code"] = "CEA1",
        ["key"] = "1",
        ["kind"] = "action",
        ["format"] = "csv",
        ["paperFormat"] = "docx",
        ["token"] = "none",
        ["label"] = "1",
        ["measure"] = "cs07",
        ["list"] = "pack",
        ["period"] = "2026-09-01-to-2026-09-30",
        ["report"] = "2026-27-q2",
        ["inspection"] = "visit",
        ["finding"] = "1",
        ["paper"] = "1",
        ["framework"] = "cqc-local-authority-assurance",
        ["number"] = "1",
        ["assessment"] = "adults",
        ["part"] = "1.1",
        ["programme"] = "change",
        ["pid"] = "79",
        ["lesson"] = "1",
        ["councilPlan"] = "strategy",
        ["aim"] = "heard",
        ["threadKind"] = "measure",
        ["year"] = "2025-26",
        ["priority"] = "heard",
        ["service"] = "consultation",
        ["section"] = "measures",
        ["slug"] = "cs07",
        ["way"] = "down",
    };

    /// <summary>Routes that anybody may ask, with the reason.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["/council.css"] = "the council's colour, for every page",
        ["/health/live"] = "for the supervisor",
        ["/health/ready"] = "for the load balancer",
        ["/openapi/{documentName}.json"] = "the description of the interface, without data",
        ["/calendar/{token}.ics"] = "the token is the proof",
    };

    private async Task<IReadOnlyList<(string Path, HttpMethod Method, Right Right, string Name)>> EndpointsAsync()
    {
        var found = new List<(string, HttpMethod, Right, string)>();
        var loader = product.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                // A page that overrides OnPageHandlerExecuting seems to have a handler for the verb "PAGE"; no browser sends it.
                foreach (var handler in compiled.HandlerMethods.Where(h => !h.MethodInfo.Name.StartsWith("OnPageHandler", StringComparison.Ordinal)))
                {
                    var path = PathOf(endpoint) + (handler.Name is null ? "" : $"?handler={handler.Name}");
                    found.Add((path, new HttpMethod(handler.HttpMethod.ToUpperInvariant()), NeedsFilter.RightOf(compiled.HandlerTypeInfo, handler), $"{compiled.HandlerTypeInfo.Name}.{handler.MethodInfo.Name}"));
                }
            }
            else if (endpoint.Metadata.GetMetadata<NeedsAttribute>() is { } needs)
            {
                foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]) { found.Add((PathOf(endpoint), new HttpMethod(method), needs.Right, endpoint.DisplayName ?? "")); }
            }
            else if (!Open.ContainsKey("/" + endpoint.RoutePattern.RawText?.TrimStart('/')) && endpoint.RoutePattern.RawText?.Contains("{**", StringComparison.Ordinal) != true)
            {
                Assert.Fail($"The route {endpoint.RoutePattern.RawText} has no rule: give it .Needs(Right.…), or name it here with the reason.");
            }
        }

        return [.. found.Distinct()];
    }

    private static string PathOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => Samples.GetValueOrDefault(parameter.Name, Guid.Empty.ToString()),
        _ => "",
    }))));

    [Fact]
    public async Task Every_page_handler_and_route_says_what_right_it_needs()
    {
        var endpoints = await EndpointsAsync();
        Assert.Contains(endpoints, e => e.Path == "/plans/plan" && e.Right == Right.ReadPlans);
        Assert.Contains(endpoints, e => e.Path == "/plans/plan/actions/CEA1/update" && e.Method == HttpMethod.Post);
    }

    public static TheoryData<Role> EveryRole => [.. Rights.Roles];

    [Theory, MemberData(nameof(EveryRole))]
    public async Task Whoever_may_not_is_refused_everywhere(Role role)
    {
        var visitor = await product.VisitAsync(role);
        var wrong = new List<string>();
        // Asked for once: three hundred looks at the page of signing in within a minute would be too many for one address.
        var form = await visitor.PageAsync(role == Role.Anonymous ? "/account/sign-in" : "/account/sign-out");
        var token = form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (path, method, right, name) in await EndpointsAsync())
        {
            // Signing out in the middle would end the walk.
            if (path == "/account/sign-out" && method == HttpMethod.Post) { continue; }
            // The second step is for whoever has just done the first; anybody else is sent to the first.
            if (path.StartsWith("/account/second-step", StringComparison.Ordinal)) { continue; }
            using var answer = await AskAsync(visitor, token, method, path);
            var refused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized
                || answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/account/sign-in", StringComparison.Ordinal);
            var may = new Actor { Account = Guid.NewGuid(), Post = "", At = default, Today = TestClock.Today, Roles = [role] }.May(right) || role is Role.HeadOfService or Role.Director && Rights.Of(Role.Lead, right) != Reach.None;
            if (may == refused && !(may && method != HttpMethod.Get)) { wrong.Add($"{role} {method} {path} ({name}, {right}): {(int)answer.StatusCode}, {(may ? "may, but was refused" : "may not, but was not refused")}"); }
            if ((int)answer.StatusCode >= 500) { wrong.Add($"{role} {method} {path} ({name}): {(int)answer.StatusCode}"); }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct()));
    }

    private static async Task<HttpResponseMessage> AskAsync(Visitor visitor, string token, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get && path.StartsWith("/api/", StringComparison.Ordinal))
        {
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        }
        else if (method != HttpMethod.Get && method != HttpMethod.Head)
        {
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["_key"] = Guid.CreateVersion7().ToString(),
            });
        }

        return await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
