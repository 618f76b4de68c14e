using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Account;

/// <summary>Behind an invitation or a link for a new password.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Links)]
public sealed class LinkModel(AccountLinks links, ChoosePassword choose, LinkElsewhere linkElsewhere, OpenSession open, IAuthenticationSchemeProvider schemes, Desk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Token { get; set; } = "";
    [BindProperty] public string? Password { get; set; }

    public AccountLinkState State { get; private set; }
    public string? Email { get; private set; }
    public bool IsInvitation { get; private set; }
    public string? Provider { get; private set; }
    public ExternalIdentity? KnownElsewhere { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await ReadAsync(cancel) ? Page() : Gone();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel)) { return Gone(); }
        return await choose.RunAsync(Token, Password, desk.By(Request).Key, cancel) is { } problem ? this.Show([problem]) : this.Done("/account/sign-in", "Your password is set. Sign in with it.");
    }

    /// <summary>On to the organisation's sign-in, and back here.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync(CancellationToken cancel) =>
        await ReadAsync(cancel) && Provider is not null ? Challenge(new AuthenticationProperties { RedirectUri = AccountLinks.Path + Token }, OpenIdConnectSetup.Scheme) : Gone();

    /// <summary>Ties the organisation's sign-in to the account of the link.</summary>
    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel) || KnownElsewhere is null) { return Gone(); }
        var (account, problem) = await linkElsewhere.RunAsync(Token, KnownElsewhere, desk.By(Request).Key, cancel);
        if (account is not { } linked) { return this.Show([problem!]); }
        await HttpContext.SignOutAsync(SignedIn.Elsewhere);
        await HttpContext.SignInAsync(await open.RunAsync(linked, ArriveFromElsewhere.HasSecondFactor(HttpContext.RequestServices, KnownElsewhere), BrowserName.Of(Request), desk.SessionId, cancel));
        return this.Done("/account", "Your organisation’s sign-in is linked to this account.");
    }

    private async Task<bool> ReadAsync(CancellationToken cancel)
    {
        // The address holds the secret: no page that it leads to may learn it.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        (var account, State) = await links.ReadAsync(Token, cancel);
        Email = account?.Email;
        IsInvitation = account?.PasswordHash is null;
        Provider = (await schemes.GetSchemeAsync(OpenIdConnectSetup.Scheme))?.DisplayName;
        KnownElsewhere = (await HttpContext.AuthenticateAsync(SignedIn.Elsewhere)).Principal is { } known ? ExternalIdentity.From(known) : null;
        return account is not null;
    }

    private PageResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
