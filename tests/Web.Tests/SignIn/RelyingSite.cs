using System.Collections.Concurrent;
using System.Net;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GoldenThread.Web.Tests.SignIn;

/// <summary>The smallest site that people sign in to by OpenID Connect, on a real port.</summary>
internal sealed class RelyingSite : IAsyncDisposable
{
    public const string ClientId = "golden-thread";
    public const string ClientSecret = "a secret: with + and % and \u00e9, long enough for any provider";

    private readonly WebApplication app;

    private RelyingSite(WebApplication app, Log log) => (this.app, Written) = (app, log);

    public Uri Address { get; private set; } = null!;

    public Log Written { get; }

    public static async Task<RelyingSite> StartAsync(string authority, Action<OpenIdConnectOptions>? configure = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new Log();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["OpenIdConnect:Authority"] = authority,
            ["OpenIdConnect:ClientId"] = ClientId,
            ["OpenIdConnect:ClientSecret"] = ClientSecret,
            ["OpenIdConnect:AllowHttp"] = "true",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("OpenIdConnect:" + s.Key, (string?)s.Value)));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(o => o.Events.OnRedirectToLogin = c => { c.Response.StatusCode = 401; return Task.CompletedTask; })
            .AddCouncilOpenIdConnect(builder.Configuration, configure);

        var site = new RelyingSite(builder.Build(), log);
        site.Map();
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        site.Address = new(site.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return site;
    }

    private void Map()
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/", () => "home");
        app.MapGet("/plans", () => "plans");
        app.MapGet("/me", (HttpContext context) => string.Join('\n', context.User.Claims.Select(c => $"{c.Type}={c.Value}"))).RequireAuthorization();
        app.MapGet("/sign-in", (string? returnUrl) => Results.Challenge(new AuthenticationProperties { RedirectUri = returnUrl ?? "/" }, [OpenIdConnectSetup.Scheme]));
        app.MapGet("/sign-out", () => Results.SignOut(new AuthenticationProperties { RedirectUri = "/plans" }, [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectSetup.Scheme]));
        app.MapGet("/account/sign-in", (string? problem, string? reference) =>
            $"{SignInProblem.Find(problem)?.Sentence} Reference {SignInProblem.Reference(reference)}");
    }

    public Browser Browse() => new(Address);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}

/// <summary>A browser: keeps cookies, follows redirects, remembers where it has been.</summary>
internal sealed class Browser(Uri home) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Cookies by port and name: to a real browser 127.0.0.1 is one host whatever the port, which would mix the sites.</summary>
    public Dictionary<(int Port, string Name), string> Cookies { get; } = [];

    public List<Uri> Visited { get; } = [];

    public List<string> SetCookies { get; } = [];

    public async Task<Page> GoAsync(string address, Func<Uri, bool>? stopBefore = null) => await SendAsync(HttpMethod.Get, new(home, address), null, stopBefore);

    public async Task<Page> PostAsync(Uri address, Dictionary<string, string> form) => await SendAsync(HttpMethod.Post, address, form, null);

    private async Task<Page> SendAsync(HttpMethod method, Uri address, Dictionary<string, string>? form, Func<Uri, bool>? stopBefore)
    {
        for (var hops = 0; hops < 20; hops++)
        {
            Visited.Add(address);
            using var request = new HttpRequestMessage(method, address) { Content = form is null ? null : new FormUrlEncodedContent(form) };
            var port = address.Port;
            if (Cookies.Any(c => c.Key.Port == port))
                request.Headers.Add("Cookie", string.Join("; ", Cookies.Where(c => c.Key.Port == port).Select(c => $"{c.Key.Name}={c.Value}")));
            using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Keep(response, port);
            if (response.Headers.Location is not { } location)
                return new(address, response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.CacheControl?.ToString());
            (method, form, address) = (HttpMethod.Get, null, new Uri(address, location));
            if (stopBefore?.Invoke(address) == true) return new(address, response.StatusCode, "", response.Headers.CacheControl?.ToString());
        }
        throw new InvalidOperationException("Redirected in a circle: " + string.Join(" > ", Visited));
    }

    private void Keep(HttpResponseMessage response, int port)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var set)) return;
        foreach (var line in set)
        {
            SetCookies.Add(line);
            var pair = line.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0 || line.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase)) Cookies.Remove((port, pair[0]));
            else Cookies[(port, pair[0])] = pair[1];
        }
    }

    public void Dispose() => http.Dispose();
}

internal sealed record Page(Uri Address, HttpStatusCode Status, string Body, string? CacheControl);

/// <summary>What the site has logged.</summary>
internal sealed class Log : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
