using System.Security.Claims;
using GoldenThread.Web.Features.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Opens a session for somebody whom the organisation's sign-in sends; remembers for half an hour who it is when no account is linked yet.</summary>
public static class ArriveFromElsewhere
{
    public static async Task<ClaimsPrincipal?> AccountForAsync(HttpContext context, ExternalIdentity identity)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<LinkElsewhere>().FindAsync(identity, context.RequestAborted) is not { } account)
        {
            await context.SignInAsync(SignedIn.Elsewhere, identity.ToPrincipal(SignedIn.Elsewhere));
            return null;
        }

        return SignedIn.PrincipalOf(await services.GetRequiredService<OpenSession>().RunAsync(account.Id, HasSecondFactor(services, identity), BrowserName.Of(context.Request), Guid.Empty, context.RequestAborted));
    }

    /// <summary>Whether the provider vouches for a second step.</summary>
    public static bool HasSecondFactor(IServiceProvider services, ExternalIdentity identity)
    {
        var settings = services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectSetup.Scheme).Settings;
        return settings.MfaValues.Any(value => identity.Amr.Contains(value) || identity.Acr == value);
    }
}
