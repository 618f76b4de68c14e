namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>A cookie that over https belongs to this host alone (<c>__Host-</c>, Secure); on plain http, as on one's own machine, an ordinary one.</summary>
public sealed class HostCookie : CookieBuilder
{
    private static readonly HttpContextAccessor Request = new();
    private readonly string _name;

    public HostCookie(string name)
    {
        _name = name;
        Path = "/";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public override string? Name
    {
        get => NameFor(Request.HttpContext, _name);
        set { }
    }

    public static string NameFor(HttpContext? context, string name) => context?.Request.IsHttps == true ? "__Host-" + name : name;
}
