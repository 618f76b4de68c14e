using System.Security.Claims;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>
/// Who the provider says has signed in. Issuer and subject together are the person; name and e-mail address are for show
/// only, since a provider may change them and give them to someone else.
/// </summary>
/// <param name="Amr">How the person proved who they are (RFC 8176: "pwd", "otp", "mfa" …).</param>
/// <param name="Acr">How strong the provider calls that proof; its own word.</param>
public sealed record ExternalIdentity(string Issuer, string Subject, string? Name, string? Email, IReadOnlyList<string> Amr, string? Acr = null)
{
    /// <summary>The identity as claims, under the provider's own short names.</summary>
    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        var claims = new List<Claim> { new("iss", Issuer), new("sub", Subject) };
        if (Name is not null) claims.Add(new("name", Name));
        if (Email is not null) claims.Add(new("email", Email));
        if (Acr is not null) claims.Add(new("acr", Acr));
        claims.AddRange(Amr.Select(a => new Claim("amr", a)));
        return new(new ClaimsIdentity(claims, scheme, "name", "role"));
    }

    /// <summary>The identity that <see cref="ToPrincipal"/> put into claims; null when it is not there.</summary>
    public static ExternalIdentity? From(ClaimsPrincipal principal) =>
        principal.FindFirstValue("iss") is { } issuer && principal.FindFirstValue("sub") is { } subject
            ? new(issuer, subject, principal.FindFirstValue("name"), principal.FindFirstValue("email"),
                [.. principal.FindAll("amr").Select(c => c.Value)], principal.FindFirstValue("acr"))
            : null;
}
