using System.Security.Cryptography;
using System.Text;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>Makes the submission of a request: who, why, its idempotency key, what was sent and what was seen.</summary>
public static class Sending
{
    public const string KeyField = "_key";
    public const string VersionField = "_version";
    public const string KeyHeader = "Idempotency-Key";
    private static readonly HashSet<string> NotContent = ["__RequestVerificationToken", KeyField];

    /// <summary>The submission of a form that was posted. A form without a key is refused: it did not come from a page of ours.</summary>
    public static Submission By(this Desk desk, HttpRequest request)
    {
        var form = request.HasFormContentType ? request.Form : null;
        var key = form?[KeyField].ToString() is { Length: > 0 } field ? field : request.Headers[KeyHeader].ToString();
        if (!Guid.TryParse(key, out var id)) { throw new BadHttpRequestException($"The form carries no {KeyField}. Open the page again and send it from there."); }

        var reason = form?["Reason"].ToString().Trim();
        var actor = string.IsNullOrEmpty(reason) ? desk.Actor : desk.Actor with { Reason = reason };
        return new Submission(actor, id, Fingerprint(request, form), int.TryParse(form?[VersionField], out var seen) ? seen : null);
    }

    private static string Fingerprint(HttpRequest request, IFormCollection? form)
    {
        var content = new StringBuilder(request.Path).Append(request.QueryString).Append('\n');
        foreach (var (name, values) in (form ?? Enumerable.Empty<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>()).Where(f => !NotContent.Contains(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            content.Append(name).Append('=').AppendJoin('\u001f', values.ToArray()).Append('\n');
        }

        foreach (var file in form?.Files ?? Enumerable.Empty<IFormFile>())
        {
            using var read = file.OpenReadStream();
            content.Append(file.Name).Append('=').Append(file.FileName).Append(Convert.ToHexStringLower(SHA256.HashData(read))).Append('\n');
            // A page that has opened the file already reads on from its beginning.
            read.Position = 0;
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
