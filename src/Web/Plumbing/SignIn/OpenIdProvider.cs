using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>The provider as we speak to it: what it publishes, codes for tokens, and what it tells about a user.</summary>
public sealed class OpenIdProvider(OpenIdConnectSettings settings, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(15) })
    {
        Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds),
        MaxResponseContentBufferSize = 1 << 20,
    };

    private volatile Published? known;

    /// <summary>What the provider publishes about itself, with its keys; asked for again after half a day, or when <paramref name="anew"/>.</summary>
    public async Task<OpenIdConnectConfiguration> MetadataAsync(bool anew, CancellationToken cancellation)
    {
        var before = known;
        if (!anew && before is not null && clock.GetUtcNow() - before.Fetched < Fresh) return before.Metadata;
        OpenIdConnectConfiguration metadata;
        try
        {
            var address = settings.Authority.TrimEnd('/') + "/.well-known/openid-configuration";
            metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, new HttpDocumentRetriever(http) { RequireHttps = !settings.AllowHttp }, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // Old keys are still good keys; a token signed with a newer one is refused anyway.
            return before?.Metadata ?? throw new SignInRefusedException(SignInProblem.ProviderUnreachable, "The discovery document can't be had.", e);
        }
        if (metadata.Issuer?.TrimEnd('/') != settings.Authority.TrimEnd('/'))
            throw new SignInRefusedException(SignInProblem.ProviderFault, "The discovery document is of another issuer than the configured authority.");
        if (!settings.MayUse(metadata.AuthorizationEndpoint) || !settings.MayUse(metadata.TokenEndpoint))
            throw new SignInRefusedException(SignInProblem.ProviderFault, "The discovery document lacks an endpoint, or gives one without https.");
        known = new(metadata, clock.GetUtcNow());
        return metadata;
    }

    /// <summary>Gives the code and gets the tokens.</summary>
    public async Task<(string IdToken, string? AccessToken)> RedeemAsync(OpenIdConnectConfiguration metadata, string code, string verifier, string redirectUri, CancellationToken cancellation)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = redirectUri, ["code_verifier"] = verifier };
        using var request = new HttpRequestMessage(HttpMethod.Post, metadata.TokenEndpoint);
        Authenticate(request, form, metadata.TokenEndpointAuthMethodsSupported);
        request.Content = new FormUrlEncodedContent(form);
        var (status, body) = await SendAsync(request, cancellation);
        if (status >= 500) throw new SignInRefusedException(SignInProblem.ProviderUnreachable, $"The token endpoint answered {status}.");

        var answer = ObjectIn(body) ?? throw new SignInRefusedException(SignInProblem.ProviderFault, $"The token endpoint answered {status} without a JSON object.");
        if (status != 200)
        {
            var error = Text(answer, "error");
            throw new SignInRefusedException(error == "invalid_grant" ? SignInProblem.StartAgain : SignInProblem.ProviderFault, $"The token endpoint answered {status}, error “{error}”.");
        }
        var idToken = Text(answer, "id_token") ?? throw new SignInRefusedException(SignInProblem.ProviderFault, "The token endpoint gave no id_token.");
        return (idToken, Text(answer, "access_token"));
    }

    /// <summary>What the provider tells about the user; null with a reason when it tells nothing usable.</summary>
    public async Task<(JsonElement? Told, string? WhyNot)> UserInfoAsync(string address, string accessToken, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = new("Bearer", accessToken);
            var (status, body) = await SendAsync(request, cancellation);
            return status == 200 && ObjectIn(body) is { } told ? (told, null) : (null, $"the userinfo endpoint answered {status}");
        }
        catch (SignInRefusedException e)
        {
            return (null, e.Message);
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>A member's text; null when it is absent or no text.</summary>
    internal static string? Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Authenticate(HttpRequestMessage request, Dictionary<string, string> form, ICollection<string> methods)
    {
        if (settings.ClientSecret is { } secret && (methods.Count == 0 || methods.Contains("client_secret_basic")))
        {
            // RFC 6749, 2.3.1: both are form-encoded before they are joined.
            var pair = $"{System.Net.WebUtility.UrlEncode(settings.ClientId)}:{System.Net.WebUtility.UrlEncode(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
            return;
        }
        form["client_id"] = settings.ClientId;
        if (settings.ClientSecret is not null) form["client_secret"] = settings.ClientSecret;
    }

    private async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Accept.ParseAdd("application/json");
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellation));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new SignInRefusedException(SignInProblem.ProviderUnreachable, $"No answer from {request.RequestUri?.AbsolutePath}.", e);
        }
    }

    private static JsonElement? ObjectIn(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Published(OpenIdConnectConfiguration Metadata, DateTimeOffset Fetched);
}
