using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>Answers that were not asked for, come twice, or lead elsewhere.</summary>
public sealed class ForgedAnswerTests : SignInTrial
{
    [Fact]
    public async Task A_wrong_state_is_refused()
    {
        Provider.Answer = a => a["state"] = ForgingProvider.Base64(new byte[32]);
        await AssertRefusedAsync(SignInProblem.StartAgain);
        Assert.Empty(Provider.TokenRequests);
    }

    [Fact]
    public async Task A_missing_state_is_refused()
    {
        Provider.Answer = a => a.Remove("state");
        await AssertRefusedAsync(SignInProblem.StartAgain);
        Assert.Empty(Provider.TokenRequests);
    }

    [Fact]
    public async Task An_answer_brought_by_another_browser_is_refused()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var attacker = site.Browse();
        using var victim = site.Browse();
        var answer = await attacker.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        await victim.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/authorize"); // on the way itself
        await AssertRefusedAsync(SignInProblem.StartAgain, site, victim, answer.Address.PathAndQuery);
        Assert.Empty(Provider.TokenRequests);
    }

    [Fact]
    public async Task The_cookie_of_one_attempt_does_not_serve_the_state_of_another()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var attacker = site.Browse();
        using var victim = site.Browse();
        var answer = await attacker.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        await victim.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        var own = victim.Cookies.Single();
        victim.Cookies[attacker.Cookies.Single().Key] = own.Value;
        await AssertRefusedAsync(SignInProblem.StartAgain, site, victim, answer.Address.PathAndQuery);
        Assert.Empty(Provider.TokenRequests);
    }

    [Fact]
    public async Task A_replayed_callback_is_refused()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        var callback = browser.Visited.Single(v => v.AbsolutePath == "/account/signed-in-elsewhere").PathAndQuery;
        await browser.GoAsync("/sign-out");
        Provider.TokenRequests.Clear();
        await AssertRefusedAsync(SignInProblem.StartAgain, site, browser, callback);
        Assert.Empty(Provider.TokenRequests);
    }

    [Fact]
    public async Task A_replayed_code_is_refused()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var first = site.Browse();
        await first.GoAsync("/sign-in");
        var used = Provider.TokenRequests.Single()["code"];
        Provider.Answer = a => a["code"] = used;
        using var second = site.Browse();
        await AssertRefusedAsync(SignInProblem.StartAgain, site, second, "/sign-in?returnUrl=/plans");
    }

    [Fact]
    public async Task A_stolen_code_is_of_no_use_without_the_verifier()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var victim = site.Browse();
        var answer = await victim.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        var stolen = System.Web.HttpUtility.ParseQueryString(answer.Address.Query)["code"];
        Provider.Answer = a => a["code"] = stolen;
        using var attacker = site.Browse();
        await AssertRefusedAsync(SignInProblem.StartAgain, site, attacker, "/sign-in?returnUrl=/plans");
    }

    [Fact]
    public async Task An_answer_that_names_another_issuer_is_refused()
    {
        Provider.Answer = a => a["iss"] = "https://other.example";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
        Assert.Empty(Provider.TokenRequests);
    }

    [Fact]
    public async Task Access_denied_says_that_one_was_not_let_in()
    {
        Provider.Answer = a =>
        {
            a.Remove("code");
            (a["error"], a["error_description"]) = ("access_denied", "<script>alert(1)</script>");
        };
        await AssertRefusedAsync(SignInProblem.Refused);
    }

    [Fact]
    public async Task Any_other_error_of_the_provider_is_told_as_its_fault()
    {
        Provider.Answer = a =>
        {
            a.Remove("code");
            a["error"] = "server_error";
        };
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_answer_without_code_is_told_as_the_providers_fault()
    {
        Provider.Answer = a => a.Remove("code");
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("/plans\r\nSet-Cookie: a=b")]
    public async Task A_return_address_outside_the_site_leads_home(string returnUrl)
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        var page = await browser.GoAsync("/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));
        Assert.Equal((site.Address.Authority, "/", "home"), (page.Address.Authority, page.Address.PathAndQuery, page.Body));
        Assert.All(browser.Visited, v => Assert.Equal("127.0.0.1", v.Host));
    }
}
