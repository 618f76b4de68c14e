using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>A provider that does everything right until a test tells it what to do wrong. It writes its tokens by hand, without the library that checks them.</summary>
internal sealed class ForgingProvider : IAsyncDisposable
{
    private static readonly RSA FirstKey = RSA.Create(2048);
    private readonly WebApplication app;
    private readonly Dictionary<string, (string Nonce, string Challenge, string RedirectUri)> codes = [];

    private ForgingProvider(WebApplication app) => this.app = app;

    public string Address { get; private set; } = null!;

    /// <summary>Signs, and is published. One key for all tests, since making one is slow.</summary>
    public RSA Key { get; set; } = FirstKey;

    public string KeyId { get; set; } = "key-1";

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT" };

    /// <summary>Changes the claims of the next id_token.</summary>
    public Action<JsonObject> Claims { get; set; } = _ => { };

    /// <summary>Signs; given the bytes of header and payload.</summary>
    public Func<byte[], byte[]> Sign { get; set; } = null!;

    public Action<JsonObject> Discovery { get; set; } = _ => { };

    public Action<Dictionary<string, string?>> Answer { get; set; } = _ => { };

    /// <summary>Answers instead of an endpoint, by its path; null leaves it as it is.</summary>
    public Dictionary<string, Func<HttpContext, Task<IResult>>> Instead { get; } = [];

    public JsonObject UserInfo { get; set; } = new() { ["sub"] = "subject-1", ["name"] = "Ada Clerk", ["email"] = "ada@example.gov.uk" };

    public List<IReadOnlyDictionary<string, string>> TokenRequests { get; } = [];

    public List<IQueryCollection> Authorisations { get; } = [];

    public int DiscoveryAsked { get; private set; }

    public static async Task<ForgingProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0" });
        var provider = new ForgingProvider(builder.Build());
        provider.Sign = bytes => provider.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        provider.Map();
        await provider.app.StartAsync(TestContext.Current.CancellationToken);
        provider.Address = provider.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return provider;
    }

    public async Task StopAsync() => await app.StopAsync(TestContext.Current.CancellationToken);

    private void Map()
    {
        app.Use(async (context, next) =>
        {
            if (Instead.TryGetValue(context.Request.Path, out var instead)) await (await instead(context)).ExecuteAsync(context);
            else await next(context);
        });
        app.MapGet("/.well-known/openid-configuration", () =>
        {
            DiscoveryAsked++;
            var document = new JsonObject
            {
                ["issuer"] = Address,
                ["authorization_endpoint"] = Address + "/authorize",
                ["token_endpoint"] = Address + "/token",
                ["userinfo_endpoint"] = Address + "/userinfo",
                ["jwks_uri"] = Address + "/keys",
                ["end_session_endpoint"] = Address + "/end",
            };
            Discovery(document);
            return Results.Text(document.ToJsonString(), "application/json");
        });
        app.MapGet("/keys", () =>
        {
            var key = Key.ExportParameters(false);
            return Results.Text($$"""{"keys":[{"kty":"RSA","use":"sig","kid":"{{KeyId}}","n":"{{Base64(key.Modulus!)}}","e":"{{Base64(key.Exponent!)}}"}]}""", "application/json");
        });
        app.MapGet("/authorize", Authorise);
        app.MapPost("/token", (Delegate)TokenAsync); // as a plain request delegate its result would be dropped
        app.MapGet("/userinfo", () => Results.Text(UserInfo.ToJsonString(), "application/json"));
        app.MapGet("/end", (string post_logout_redirect_uri) => Results.Redirect(post_logout_redirect_uri));
    }

    private IResult Authorise(HttpContext context)
    {
        var query = context.Request.Query;
        Authorisations.Add(query);
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString(), query["redirect_uri"].ToString());
        var answer = new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"], ["iss"] = Address };
        Answer(answer);
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), answer));
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = (await context.Request.ReadFormAsync()).ToDictionary(f => f.Key, f => f.Value.ToString());
        TokenRequests.Add(form);
        var secret = Encoding.UTF8.GetString(Convert.FromBase64String(context.Request.Headers.Authorization.ToString()["Basic ".Length..])).Split(':');
        if (System.Net.WebUtility.UrlDecode(secret[1]) != RelyingSite.ClientSecret) return Error("invalid_client", 401);
        if (!codes.Remove(form["code"], out var known) || known.RedirectUri != form["redirect_uri"]
            || known.Challenge != Base64(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"])))) return Error("invalid_grant", 400);

        const string accessToken = "an-access-token";
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Address,
            ["aud"] = RelyingSite.ClientId,
            ["sub"] = "subject-1",
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = known.Nonce,
            ["amr"] = new JsonArray("pwd", "mfa"),
            ["at_hash"] = Base64(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken))[..16]),
        };
        Claims(claims);
        if (!Header.ContainsKey("kid")) Header["kid"] = KeyId;
        var signed = $"{Base64(Encoding.UTF8.GetBytes(Header.ToJsonString()))}.{Base64(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        var idToken = $"{signed}.{Base64(Sign(Encoding.ASCII.GetBytes(signed)))}";
        return Results.Text(new JsonObject { ["access_token"] = accessToken, ["token_type"] = "Bearer", ["id_token"] = idToken }.ToJsonString(), "application/json");
    }

    private static IResult Error(string error, int status) => Results.Text($$"""{"error":"{{error}}"}""", "application/json", statusCode: status);

    public static string Base64(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
