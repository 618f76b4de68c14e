using System.Net;
using System.Security.Claims;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class SecurityHeadersTests : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private WebApplication? app;

    [Theory]
    [InlineData("/page", HttpStatusCode.OK)]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/fails", HttpStatusCode.InternalServerError)]
    [InlineData("/elsewhere", HttpStatusCode.Redirect)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    public async Task Every_answer_has_the_headers(string path, HttpStatusCode status)
    {
        var answer = await GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
            Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("geolocation=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_may_lead_to_the_sign_in_provider_and_to_nobody_else() =>
        Assert.Contains("; form-action 'self' https://login.example:8443; ", Header(await GetAsync("/page", authority: "https://login.example:8443/tenant/v2.0"), "Content-Security-Policy"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https", "max-age=31536000; includeSubDomains")]
    [InlineData("http", null)]
    public async Task Browsers_are_held_to_https_once_they_came_by_it(string scheme, string? expected) =>
        Assert.Equal(expected, Header(await GetAsync("/page", scheme: scheme), "Strict-Transport-Security"));

    [Theory]
    [InlineData("/page", true, "no-store")]
    [InlineData("/fails", true, "no-store, no-cache")] // from the error page itself
    [InlineData("/site.css", true, "max-age=3600")]
    [InlineData("/page", false, null)]
    public async Task A_page_of_somebody_signed_in_is_not_stored(string path, bool signedIn, string? expected) =>
        Assert.Equal(expected, Header(await GetAsync(path, signedIn: signedIn), "Cache-Control"));

    [Fact]
    public async Task An_endpoint_keeps_its_own_stricter_policy() =>
        Assert.Equal("sandbox; default-src 'none'", Header(await GetAsync("/attachment"), "Content-Security-Policy"));

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : null;

    private async Task<HttpResponseMessage> GetAsync(string path, string scheme = "http", bool signedIn = false, string? authority = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0" });
        app = builder.Build();
        app.UseSecurityHeaders(authority);
        app.UseExceptionHandler(e => e.Run(context => context.Response.WriteAsync("Sorry")));
        app.Use((context, next) =>
        {
            context.Request.Scheme = scheme;
            if (signedIn) context.User = new(new ClaimsIdentity("test"));
            return next(context);
        });
        app.MapGet("/page", () => "page");
        app.MapGet("/fails", string () => throw new InvalidOperationException("on purpose"));
        app.MapGet("/elsewhere", () => Results.Redirect("/page"));
        app.MapGet("/site.css", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "max-age=3600";
            return Results.Text("p{}", "text/css");
        });
        app.MapGet("/attachment", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
            return "attachment";
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return await http.GetAsync(new Uri(address + path), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (app is not null) await app.DisposeAsync();
    }
}
