using System.Net;
using System.Text.RegularExpressions;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>Sign-in through a real provider that was written by others.</summary>
public sealed partial class RealProviderTests
{
    [Theory]
    [InlineData("RS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public async Task A_whole_sign_in_and_sign_out_works(string algorithm)
    {
        await using var council = await Council.OpenAsync(algorithm);
        using var browser = council.Site.Browse();

        var page = await SignInAsync(browser, "/sign-in?returnUrl=/plans");
        Assert.Equal(("/plans", "plans"), (page.Address.PathAndQuery, page.Body));
        Assert.Equal($"iss={council.Provider.Issuer}\nsub=ada\nname=ada of the council\nemail=ada@council.example", (await browser.GoAsync("/me")).Body);

        var question = await browser.GoAsync("/sign-out");
        Assert.Equal(council.Provider.Issuer, question.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal("/plans", (await SubmitAsync(browser, question, ("logout", "yes"))).Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GoAsync("/me")).Status);

        // The provider has forgotten the person too: it asks who it is.
        Assert.Contains("name=\"login\"", (await browser.GoAsync("/sign-in")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_back_at_the_provider_leads_to_the_sign_in_page_with_a_sentence()
    {
        await using var council = await Council.OpenAsync();
        using var browser = council.Site.Browse();
        var login = await browser.GoAsync("/sign-in");
        var page = await browser.GoAsync(login.Address + "/abort");
        Assert.Contains("problem=refused", page.Address.Query, StringComparison.Ordinal);
        Assert.StartsWith(SignInProblem.Refused.Sentence, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_the_provider_does_not_believe_is_told_as_a_fault()
    {
        await using var council = await Council.OpenAsync(secret: "not the secret that the provider knows, but as long");
        using var browser = council.Site.Browse();
        Assert.Contains("problem=provider-fault", (await SignInAsync(browser, "/sign-in")).Address.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_step_that_the_provider_did_not_ask_for_is_missed()
    {
        await using var council = await Council.OpenAsync(settings: ("OpenIdConnect:RequireMfa", "true"));
        using var browser = council.Site.Browse();
        Assert.Contains("problem=second-step-missing", (await SignInAsync(browser, "/sign-in")).Address.Query, StringComparison.Ordinal);
    }

    private static async Task<Page> SignInAsync(Browser browser, string address)
    {
        var login = await browser.GoAsync(address);
        var consent = await SubmitAsync(browser, login, ("prompt", "login"), ("login", "ada"), ("password", "any"));
        return await SubmitAsync(browser, consent, ("prompt", "consent"));
    }

    private static Task<Page> SubmitAsync(Browser browser, Page page, params (string Name, string Value)[] fields)
    {
        var form = HiddenField().Matches(page.Body).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        foreach (var (name, value) in fields) form[name] = value;
        return browser.PostAsync(new(page.Address, FormAction().Match(page.Body).Groups[1].Value), form);
    }

    [GeneratedRegex("<form[^>]* action=\"([^\"]+)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();

    /// <summary>A site and its provider, which know each other.</summary>
    private sealed record Council(OidcPeer Provider, RelyingSite Site) : IAsyncDisposable
    {
        public static async Task<Council> OpenAsync(string algorithm = "RS256", string? secret = null, params (string Key, string Value)[] settings)
        {
            var site = new Uri($"http://127.0.0.1:{FreePort.Next()}");
            var provider = await OidcPeer.StartAsync(RelyingSite.ClientId, secret ?? RelyingSite.ClientSecret, new(site, "/account/signed-in-elsewhere"), new(site, "/plans"), algorithm);
            return new(provider, await RelyingSite.StartAsync(provider.Issuer, o => o.SaveTokens = true, [("Urls", site.ToString()), .. settings]));
        }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            await Provider.DisposeAsync();
        }
    }
}
