using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>The token by which a program says for which account it asks. It counts under /api alone: no page can be opened with it.</summary>
public static class BearerToken
{
    public const string Prefix = "gt_";
    private const string Scheme = "Bearer ";

    /// <summary>The token of a request; null when it carries none, or is not for the interface for programs.</summary>
    public static string? Of(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") && request.Headers.Authorization.ToString() is { Length: < 200 } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    /// <summary>A new token: 256 random bits.</summary>
    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of it.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
