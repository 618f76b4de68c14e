using System.Security.Claims;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Authentication;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Gives the browser the cookie of a session that was opened.</summary>
public static class SignedIn
{
    /// <summary>The scheme of somebody whose password was right and whose second factor is still asked.</summary>
    public const string Halfway = "Halfway";

    /// <summary>The scheme of somebody whom the organisation's sign-in knows, and who has no account here yet.</summary>
    public const string Elsewhere = "Elsewhere";

    /// <summary>The account, by which forms opened in one session can be sent in the next.</summary>
    public const string AccountClaim = "sub";

    public static ClaimsPrincipal PrincipalOf(Session session) => new(new ClaimsIdentity(
        [new(SeatAtDesk.SessionClaim, session.Id.ToString()), new(AccountClaim, session.AccountId.ToString())], SeatAtDesk.SessionScheme));

    public static async Task SignInAsync(this HttpContext context, Session session)
    {
        context.User = PrincipalOf(session);
        await context.SignInAsync(SeatAtDesk.SessionScheme, context.User);
    }

    public static async Task<Guid?> HalfwayAccountAsync(this HttpContext context) =>
        (await context.AuthenticateAsync(Halfway)).Principal is { } halfway && Guid.TryParse(halfway.FindFirstValue(AccountClaim), out var account) ? account : null;
}
