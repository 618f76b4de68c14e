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

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>The smallest site that people sign in to by OpenID Connect, on a real port.</summary>
internal sealed class RelyingSite : IAsyncDisposable
{
    public const string ClientId = "golden-thread";
    public const string ClientSecret = "a secret: with + and % and =, long enough for any provider";

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
            ["OpenIdConnect:TimeoutSeconds"] = "60", // a test may share its machine with many others
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
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
