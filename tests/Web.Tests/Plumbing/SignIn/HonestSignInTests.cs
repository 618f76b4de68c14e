using System.Net;
using System.Security.Claims;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>What an honest provider gets.</summary>
public sealed class HonestSignInTests : SignInTrial
{
    [Fact]
    public async Task An_honest_answer_signs_in_with_issuer_and_subject_and_goes_back_to_the_page()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        var page = await browser.GoAsync("/sign-in?returnUrl=/plans");
        Assert.Equal(("/plans", "plans"), (page.Address.PathAndQuery, page.Body));
        Assert.Equal($"iss={Provider.Address}\nsub=subject-1\nname=Ada Clerk\nemail=ada@example.gov.uk\namr=pwd\namr=mfa", (await browser.GoAsync("/me")).Body);
    }

    [Fact]
    public async Task The_question_has_state_nonce_and_a_hashed_challenge_and_the_secrets_stay_in_the_browser()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        await browser.GoAsync("/sign-in");
        var (first, second) = (Provider.Authorisations[0], Provider.Authorisations[1]);
        Assert.Equal(("code", "S256", "openid profile email"), (first["response_type"].ToString(), first["code_challenge_method"].ToString(), first["scope"].ToString()));
        foreach (var random in new[] { "state", "nonce", "code_challenge" })
        {
            Assert.Equal(43, first[random].ToString().Length);
            Assert.NotEqual(first[random], second[random]);
        }
        Assert.DoesNotContain(Provider.TokenRequests[0]["code_verifier"], browser.Visited[1].ToString(), StringComparison.Ordinal);
        Assert.All(browser.SetCookies, c => Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(browser.Cookies.Keys, c => c.Name.Contains("attempt", StringComparison.Ordinal)); // used up
    }

    [Fact]
    public async Task The_callback_may_not_be_cached()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        Assert.Contains("no-store", (await browser.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/authorize")).CacheControl, StringComparison.Ordinal);
        Assert.Contains("no-store", (await browser.GoAsync("/sign-in?returnUrl=/plans", stopBefore: u => u.AbsolutePath == "/plans")).CacheControl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_is_chosen_by_the_site()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address, o => o.AccountFor = (_, who) =>
            Task.FromResult<ClaimsPrincipal?>(new(new ClaimsIdentity([new("account", who.Issuer + "|" + who.Subject)], "test"))));
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        Assert.Equal($"account={Provider.Address}|subject-1", (await browser.GoAsync("/me")).Body);
    }

    [Fact]
    public async Task Someone_without_account_is_told_so() =>
        await AssertRefusedAsync(SignInProblem.NoAccount, configure: o => o.AccountFor = (_, _) => Task.FromResult<ClaimsPrincipal?>(null));

    [Fact]
    public async Task Too_many_started_attempts_do_not_fill_the_browser_with_cookies()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        for (var i = 0; i < 30; i++) await browser.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/authorize");
        Assert.InRange(browser.Cookies.Count, 1, 9);
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address, o => o.SaveTokens = true);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        browser.Visited.Clear();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-out")).Address.AbsolutePath);
        var asked = Assert.Single(browser.Visited, v => v.AbsolutePath == "/end").Query;
        Assert.Contains("client_id=golden-thread", asked, StringComparison.Ordinal);
        Assert.Contains("id_token_hint=ey", asked, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GoAsync("/me")).Status);
    }

    [Fact]
    public async Task Signing_out_works_here_when_the_provider_has_no_sign_out()
    {
        Provider.Discovery = d => d.Remove("end_session_endpoint");
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        Assert.Equal("/plans", (await browser.GoAsync("/sign-out")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GoAsync("/me")).Status);
    }
}
