using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.Net.Http.Headers;

namespace GoldenThread.Web.Plumbing.Interface;

/// <summary>A change that a program sent: what it says, and as what it is saved; or why it can't be read.</summary>
/// <param name="Said">What the body says.</param>
/// <param name="By">Who sends it, with the key and the fingerprint: the same bytes again are the same change.</param>
/// <param name="Fault">Why it can't be read; null where it can.</param>
public sealed record Sent<T>(T? Said, Submission? By, IResult? Fault) where T : class
{
    /// <summary>Whether it could be read.</summary>
    [MemberNotNullWhen(true, nameof(Said), nameof(By))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool WasRead => Fault is null;
}

/// <summary>Reads what programs send: only with a token, only with a key, only what is known by name.</summary>
public static class Sent
{
    /// <summary>The most bytes of a body where nothing else is said.</summary>
    public const int UsualBytes = 64 * 1024;

    /// <summary>How bodies are read: by their names, without what nobody knows, numbers as numbers.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.Strict, AllowDuplicateProperties = false, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = { new JsonStringEnumConverter(allowIntegerValues: false) } };

    /// <summary>Reads a JSON body.</summary>
    /// <param name="what">What the body is, for the error: "an update".</param>
    public static async Task<Sent<T>> ReadAsync<T>(this HttpRequest request, Desk.Desk desk, string what, CancellationToken cancel, JsonSerializerOptions? json = null, int most = UsualBytes) where T : class
    {
        if (Key(request, desk, out var key) is { } refused) { return new(null, null, refused); }
        if (!request.HasJsonContentType()) { return Unread<T>(what, $"Send JSON of at most {InWords(most)} with the content type application/json."); }
        if (await BytesAsync(request, most, cancel) is not { } bytes) { return Unread<T>(what, $"Send at most {InWords(most)}."); }
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, json ?? Json) is { } said ? new(said, new Submission(desk.Actor, key, Fingerprint(request, bytes), Seen(request)), null) : Unread<T>(what, "It is empty.");
        }
        catch (JsonException fault)
        {
            return Unread<T>(what, fault.Message);
        }
    }

    /// <summary>Reads a file that is sent as the body itself.</summary>
    public static async Task<Sent<byte[]>> ReadFileAsync(this HttpRequest request, Desk.Desk desk, int most, CancellationToken cancel) =>
        Key(request, desk, out var key) is { } refused ? new(null, null, refused)
        : await BytesAsync(request, most, cancel) is not { } bytes ? new(null, null, Interface.Fault.Of(413, "The file is too large.", $"Send at most {InWords(most)}."))
        : bytes.Length == 0 ? Unread<byte[]>("a file", "It is empty.")
        : new(bytes, new Submission(desk.Actor, key, Fingerprint(request, bytes)), null);

    private static IResult? Key(HttpRequest request, Desk.Desk desk, out Guid key)
    {
        key = default;
        // A browser's cookie proves nothing here: another site's page could send it.
        return !desk.IsByToken ? Interface.Fault.Of(403, "Changes through this interface need a token.", "Make one under Your account, Tokens for programs.")
            : desk.Actor.Scope is { MayWrite: false } ? Interface.Fault.Of(403, "This token only reads.", "Make one that reads and writes under Your account, Tokens for programs.")
            : !Guid.TryParse(request.Headers[Sending.KeyHeader], out key) ? Interface.Fault.Of(400, $"The header {Sending.KeyHeader} is missing or is not a UUID.", "Send a new UUID with each change, and the same one again when you repeat it.")
            : null;
    }

    /// <summary>The version that the program has seen, from If-Match: "v7". Null where it says nothing of it.</summary>
    private static int? Seen(HttpRequest request) => request.Headers.IfMatch.ToString() is ['"', 'v', .. var number, '"'] && int.TryParse(number, out var seen) ? seen : null;

    private static async Task<byte[]?> BytesAsync(HttpRequest request, int most, CancellationToken cancel)
    {
        if (request.ContentLength > most) { return null; }
        var body = new MemoryStream();
        var buffer = new byte[16384];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancel)) > 0;)
        {
            if (body.Length + read > most) { return null; }
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static string Fingerprint(HttpRequest request, byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"), .. bytes]));

    private static Sent<T> Unread<T>(string what, string why) where T : class => new(null, null, Interface.Fault.Of(400, $"The body is not {what}.", why));

    private static string InWords(int bytes) => bytes >= 1024 * 1024 ? $"{bytes / 1024 / 1024} MiB" : $"{bytes / 1024} KiB";
}
