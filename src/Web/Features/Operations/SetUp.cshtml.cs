using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Behind the link that the server printed: the council and its first administrator.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Links)]
public sealed class SetUpModel(SetUpLink link, SetUpInstallation setUp, Desk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Token { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Post { get; set; }
    [BindProperty] public string? Password { get; set; }

    public bool IsSetUp { get; private set; }
    public bool LinkHolds => Token is not null && link.Read(Token) is not null;

    public IActionResult OnGet()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        IsSetUp = desk.Organisation is not null;
        if (IsSetUp && Token is null) { return LocalRedirect("/"); }
        Response.StatusCode = IsSetUp || (Token is not null && !LinkHolds) ? StatusCodes.Status410Gone : Token is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        OnGet();
        if (Token is null || IsSetUp || link.Read(Token) is not { } council) { return Page(); }
        var problems = await setUp.RunAsync(council, new SetUpInstallation.Answers(Name, Code, Email, Post, Password), cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done("/account/sign-in", "The installation is set up. Sign in as its first administrator.");
    }
}
