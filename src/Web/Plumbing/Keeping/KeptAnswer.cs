using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Plumbing.Keeping;

/// <summary>An answer as it is given again and again: its bytes, as they are and compressed once, and its headers.</summary>
public sealed record KeptAnswer(int Status, string? ContentType, byte[] Body, byte[] Compressed, string ETag, IReadOnlyList<KeyValuePair<string, StringValues>> Headers)
{
    /// <summary>Of the headers of an answer only those that belong to what it holds.</summary>
    private static readonly string[] OfContent = ["Content-Security-Policy", "Cross-Origin-Resource-Policy", "Access-Control-Allow-Origin", "Content-Disposition", "Link", "X-Robots-Tag"];

    public static KeptAnswer Of(HttpResponse answer, byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) { gzip.Write(body); }
        var headers = OfContent.Select(name => KeyValuePair.Create(name, answer.Headers[name])).Where(header => header.Value.Count > 0);
        return new(answer.StatusCode, answer.ContentType, body, compressed.ToArray(), $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"", [.. headers]);
    }

    /// <summary>Gives it; where whoever asks has it already, says only that. Browsers and proxies ask each time: what is withdrawn is gone at once.</summary>
    public Task GiveAsync(HttpContext context, bool takesCompressed)
    {
        var answer = context.Response;
        answer.Headers.ETag = ETag;
        answer.Headers.CacheControl = "public, no-cache";
        answer.Headers.Vary = "Accept-Encoding";
        foreach (var (name, value) in Headers) { answer.Headers[name] = value; }
        if (Status == StatusCodes.Status200OK && Has(context.Request.Headers.IfNoneMatch))
        {
            answer.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var given = takesCompressed ? Compressed : Body;
        if (takesCompressed) { answer.Headers.ContentEncoding = "gzip"; }
        (answer.StatusCode, answer.ContentType, answer.ContentLength) = (Status, ContentType, given.Length);
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : answer.Body.WriteAsync(given, 0, given.Length, context.RequestAborted);
    }

    /// <summary>Whether a request takes gzip.</summary>
    public static bool TakesCompressed(HttpRequest request)
    {
        foreach (var header in request.Headers.AcceptEncoding)
        {
            foreach (var coding in (header ?? "").Split(',', StringSplitOptions.TrimEntries))
            {
                if (!coding.StartsWith("gzip", StringComparison.OrdinalIgnoreCase)) { continue; }
                // "q=0" is how somebody says that they do not take it.
                return coding.IndexOf("q=", StringComparison.OrdinalIgnoreCase) is var at && (at < 0 || coding[(at + 2)..].Any(each => each is >= '1' and <= '9'));
            }
        }

        return false;
    }

    private bool Has(StringValues known)
    {
        foreach (var each in known)
        {
            if (each is not null && (each == "*" || each.Contains(ETag.AsSpan(2).ToString(), StringComparison.Ordinal))) { return true; }
        }

        return false;
    }
}
