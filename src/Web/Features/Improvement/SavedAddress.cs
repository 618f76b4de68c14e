namespace GoldenThread.Web.Features.Improvement;

/// <summary>Which addresses may be saved: plain pages of this product, never another site's, a form's or an account's.</summary>
public static class SavedAddress
{
    private static readonly string[] Rooms = ["/plans", "/measures", "/boards", "/reports"];

    public static bool IsPlain(string? path, string? query) =>
        path is { Length: > 1 and <= 200 } && path[0] == '/' && !path.Contains("//", StringComparison.Ordinal) && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_')
        && !path.Contains("..", StringComparison.Ordinal)
        && Rooms.Any(room => path == room || path.StartsWith(room + "/", StringComparison.Ordinal))
        && (string.IsNullOrEmpty(query) || query.Length <= 2000 && query[0] == '?' && query.All(c => c is > ' ' and < (char)127 and not ('<' or '>' or '"' or '#' or '\\')) && !query.Contains("handler=", StringComparison.OrdinalIgnoreCase));
}
