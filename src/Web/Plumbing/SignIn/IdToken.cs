using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Checks an id_token as OpenID Connect Core 3.1.3.7 asks.</summary>
internal static class IdToken
{
    // One hash function, SHA-256, for all: at_hash depends on it. No "none", and nothing that a public key could sign.
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    /// <summary>The token's claims if all is in order; null if it is signed with a key that is not among those known.</summary>
    public static async Task<JsonWebToken?> CheckAsync(string token, OpenIdConnectConfiguration metadata, string clientId, string nonce, string? accessToken)
    {
        var reader = new JsonWebTokenHandler { MapInboundClaims = false };
        if (!reader.CanReadToken(token)) throw Refused("it is no token");
        JsonWebToken claimed;
        try
        {
            claimed = reader.ReadJsonWebToken(token);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            throw Refused("it can't be read", e);
        }
        var result = await reader.ValidateTokenAsync(claimed, new TokenValidationParameters
        {
            ValidIssuer = metadata.Issuer,
            ValidAudience = clientId,
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = metadata.SigningKeys,
            // A token that names its key is checked with that key or not at all.
            TryAllIssuerSigningKeys = string.IsNullOrEmpty(claimed.Kid),
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = ClockSkew,
        });
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && Algorithms.Contains(claimed.Alg)) return null;
        if (!result.IsValid) throw Refused("it is not valid", result.Exception);

        var valid = (JsonWebToken)result.SecurityToken;
        if (string.IsNullOrEmpty(valid.Subject)) throw Refused("it has no subject");
        if (!Same(Claim(valid, "nonce"), nonce)) throw Refused("its nonce is not that of this browser");
        var azp = Claim(valid, "azp");
        if (azp is null ? valid.Audiences.Skip(1).Any() : azp != clientId) throw Refused("it was issued to another client");
        if (Claim(valid, "at_hash") is { } hash && !Same(hash, HalfHash(accessToken))) throw Refused("its access token was exchanged");
        return valid;
    }

    /// <summary>A claim that is one text; null when it is absent, empty or something else.</summary>
    public static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) && value.Length > 0 ? value : null;

    private static bool Same(string? one, string? other) =>
        one is not null && other is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string? HalfHash(string? accessToken) =>
        accessToken is null ? null : Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken))[..16]);

    private static SignInRefusedException Refused(string why, Exception? inner = null) => new(SignInProblem.NotTrusted, $"The id_token is refused: {why}.", inner);
}
