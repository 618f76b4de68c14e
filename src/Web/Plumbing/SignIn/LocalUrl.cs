namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Addresses within this site, for going back after signing in; anything else becomes the home page.</summary>
public static class LocalUrl
{
    public static string OrHome(string? url) => IsLocal(url) ? url! : "/";

    private static bool IsLocal(string? url)
    {
        // Printable ASCII only: browsers drop tabs and line breaks, so that "/<tab>/evil" is another site to them.
        if (url is null || !url.StartsWith('/') || url.Any(c => c is < '!' or > '~' or '\\')) return false;

        // As a proxy reads it that decodes first.
        var path = Uri.UnescapeDataString(url.Split('?', '#')[0]);
        return !path.Contains("//", StringComparison.Ordinal) && !path.Any(c => c == '\\' || char.IsControl(c));
    }
}
