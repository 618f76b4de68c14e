using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>
/// Sign-in by OpenID Connect: authorisation code flow with PKCE, state and nonce. Whatever goes wrong lands on the
/// sign-in page with a sentence and a reference; the log has the rest under the same reference.
/// </summary>
public sealed class OpenIdConnectAuthenticationHandler(IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory logger, UrlEncoder encoder, IDataProtectionProvider protection)
    : RemoteAuthenticationHandler<OpenIdConnectOptions>(options, logger, encoder), IAuthenticationSignOutHandler
{
    private OpenIdConnectSettings Settings => Options.Settings;

    /// <summary>Sends the browser to the provider.</summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        properties.RedirectUri = LocalUrl.OrHome(properties.RedirectUri ?? OriginalPathBase + OriginalPath + Request.QueryString);
        try
        {
            var metadata = await Options.Provider.MetadataAsync(anew: false, Context.RequestAborted);
            var attempt = SignInAttempt.Begin(Context, protection, properties);
            Response.Headers.CacheControl = "no-store";
            Response.Redirect(QueryHelpers.AddQueryString(metadata.AuthorizationEndpoint, new Dictionary<string, string?>
            {
                ["client_id"] = Settings.ClientId,
                ["response_type"] = "code",
                ["scope"] = string.Join(' ', Settings.Scopes),
                ["redirect_uri"] = BuildRedirectUri(Options.CallbackPath),
                ["state"] = attempt.State,
                ["nonce"] = attempt.Nonce,
                ["code_challenge"] = attempt.Challenge,
                ["code_challenge_method"] = "S256",
            }));
        }
        catch (SignInRefusedException e)
        {
            GoToProblem(e, properties.RedirectUri);
        }
    }

    /// <summary>Takes the provider's answer.</summary>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        Response.Headers.CacheControl = "no-store";
        SignInAttempt? attempt = null;
        try
        {
            attempt = SignInAttempt.Take(Context, protection, Request.Query["state"].ToString())
                ?? throw new SignInRefusedException(SignInProblem.StartAgain, "The state is not one that this browser was given, or it is used up.");
            var identity = await IdentifyAsync(attempt);
            var principal = Options.AccountFor is null ? identity.ToPrincipal(Scheme.Name) : await Options.AccountFor(Context, identity);
            if (principal is null) throw new SignInRefusedException(SignInProblem.NoAccount, "The identity has no account.");
            return HandleRequestResult.Success(new(principal, attempt.Properties, Scheme.Name));
        }
        catch (SignInRefusedException e)
        {
            GoToProblem(e, attempt?.Properties.RedirectUri);
            return HandleRequestResult.Handle();
        }
    }

    /// <summary>Ends the session at the provider too, where it offers that; our own cookie is for the caller to end.</summary>
    public async Task SignOutAsync(AuthenticationProperties? properties)
    {
        var back = LocalUrl.OrHome(properties?.RedirectUri);
        string? end = null;
        try
        {
            end = (await Options.Provider.MetadataAsync(anew: false, Context.RequestAborted)).EndSessionEndpoint;
        }
        catch (SignInRefusedException e)
        {
            Logger.LogWarning(e, "Signed out here, but not at the provider");
        }
        if (!Settings.MayUse(end))
        {
            Response.Redirect(back);
            return;
        }
        var question = new Dictionary<string, string?> { ["client_id"] = Settings.ClientId, ["post_logout_redirect_uri"] = BuildRedirectUri(back) };
        if (await Context.GetTokenAsync(Options.SignInScheme, "id_token") is { } hint) question["id_token_hint"] = hint;
        Response.Redirect(QueryHelpers.AddQueryString(end!, question));
    }

    private async Task<ExternalIdentity> IdentifyAsync(SignInAttempt attempt)
    {
        var metadata = await Options.Provider.MetadataAsync(anew: false, Context.RequestAborted);
        var (error, code) = (Request.Query["error"].ToString(), Request.Query["code"].ToString());
        // RFC 9207: an answer that names another issuer belongs to another provider.
        if (Request.Query.TryGetValue("iss", out var issuer) && issuer != metadata.Issuer)
            throw new SignInRefusedException(SignInProblem.NotTrusted, "The answer names another issuer.");
        if (error.Length > 0)
            throw new SignInRefusedException(error == "access_denied" ? SignInProblem.Refused : SignInProblem.ProviderFault, $"The provider answered “{error}”.");
        if (code.Length == 0)
            throw new SignInRefusedException(SignInProblem.ProviderFault, "The provider answered without code or error.");

        var (idToken, accessToken) = await Options.Provider.RedeemAsync(metadata, code, attempt.Verifier, BuildRedirectUri(Options.CallbackPath), Context.RequestAborted);
        var token = await CheckAsync(idToken, metadata, attempt.Nonce, accessToken);
        if (Options.SaveTokens) attempt.Properties.StoreTokens([new() { Name = "id_token", Value = idToken }]);

        var amr = token.Claims.Where(c => c.Type == "amr").Select(c => c.Value).ToList();
        var identity = new ExternalIdentity(token.Issuer, token.Subject, IdToken.Claim(token, "name"), IdToken.Claim(token, "email"), amr, IdToken.Claim(token, "acr"));
        if (Settings.RequireMfa && !Settings.MfaValues.Any(v => amr.Contains(v) || identity.Acr == v))
            throw new SignInRefusedException(SignInProblem.SecondStepMissing, $"amr “{string.Join(' ', amr)}”, acr “{identity.Acr}”.");
        return await CompleteAsync(identity, metadata.UserInfoEndpoint, accessToken);
    }

    private async Task<JsonWebToken> CheckAsync(string idToken, OpenIdConnectConfiguration metadata, string nonce, string? accessToken) =>
        await IdToken.CheckAsync(idToken, metadata, Settings.ClientId, nonce, accessToken)
        // The provider may have changed its keys since we last looked.
        ?? await IdToken.CheckAsync(idToken, await Options.Provider.MetadataAsync(anew: true, Context.RequestAborted), Settings.ClientId, nonce, accessToken)
        ?? throw new SignInRefusedException(SignInProblem.NotTrusted, "The id_token is refused: it is signed with a key that the provider does not publish.");

    // Who it is, is settled by now: a name or address that can't be had is no reason to keep the person out.
    private async Task<ExternalIdentity> CompleteAsync(ExternalIdentity identity, string? userInfo, string? accessToken)
    {
        if ((identity.Name is not null && identity.Email is not null) || accessToken is null || !Settings.MayUse(userInfo)) return identity;
        var (told, whyNot) = await Options.Provider.UserInfoAsync(userInfo!, accessToken, Context.RequestAborted);
        if (told is null)
        {
            Logger.LogWarning("Signed in without name or e-mail address: {WhyNot}", whyNot);
            return identity;
        }
        if (OpenIdProvider.Text(told.Value, "sub") != identity.Subject)
            throw new SignInRefusedException(SignInProblem.NotTrusted, "The userinfo endpoint told about somebody else.");
        return identity with
        {
            Name = identity.Name ?? OpenIdProvider.Text(told.Value, "name"),
            Email = identity.Email ?? OpenIdProvider.Text(told.Value, "email"),
        };
    }

    private void GoToProblem(SignInRefusedException refusal, string? returnUrl)
    {
        var reference = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        Logger.LogWarning(refusal, "Sign-in refused, {Problem}, reference {Reference}: {Detail}", refusal.Problem.Code, reference, refusal.Message);
        Response.Headers.CacheControl = "no-store";
        var question = new Dictionary<string, string?> { ["problem"] = refusal.Problem.Code, ["reference"] = reference };
        if (returnUrl is not null) question["returnUrl"] = returnUrl;
        Response.Redirect(QueryHelpers.AddQueryString(OriginalPathBase + Options.ProblemPath, question));
    }
}
