using System.Text.Json;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>A real provider on this machine, that lets anybody in under any name.</summary>
public sealed class OidcPeer : IAsyncDisposable
{
    private readonly Peer peer;

    private OidcPeer(Peer peer) => this.peer = peer;

    public string Issuer => JsonDocument.Parse(peer.Ready).RootElement.GetProperty("issuer").GetString()!;

    public static async Task<OidcPeer> StartAsync(string clientId, string clientSecret, Uri redirectUri, Uri afterSignOut, string algorithm = "RS256") =>
        new(await NodePeer.StartAsync("oidc.mjs", new Dictionary<string, string>
        {
            ["OIDC_CLIENT_ID"] = clientId,
            ["OIDC_CLIENT_SECRET"] = clientSecret,
            ["OIDC_REDIRECT_URI"] = redirectUri.ToString(),
            ["OIDC_AFTER_SIGN_OUT_URI"] = afterSignOut.ToString(),
            ["OIDC_ALGORITHM"] = algorithm,
        }));

    public ValueTask DisposeAsync() => peer.DisposeAsync();
}
