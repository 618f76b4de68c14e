using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

[Needs(Right.UseAccount)]
public sealed class SignOutModel(GoldenThreadDb db, Desk desk, CouncilClock clock) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await db.Sessions.Where(session => session.Id == desk.SessionId).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndsAt, clock.Now), cancel);
        await HttpContext.SignOutAsync(SeatAtDesk.SessionScheme);
        // What a clerk typed and the browser keeps is not left to whoever sits there next.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return this.Done("/account/sign-in", "You are signed out.");
    }
}
