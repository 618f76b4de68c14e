using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Http;

namespace GoldenThread.Web.Tests.SignIn;

/// <summary>Sign-in against a provider that forges, fails or is slow: nobody gets in, and everybody is told why.</summary>
public sealed class ForgedSignInTests : IAsyncLifetime
{
    private ForgingProvider provider = null!;

    public async ValueTask InitializeAsync() => provider = await ForgingProvider.StartAsync();

    public async ValueTask DisposeAsync() => await provider.DisposeAsync();

    // ---- what is right ----

    [Fact]
    public async Task An_honest_answer_signs_in_with_issuer_and_subject_and_goes_back_to_the_page()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        var page = await browser.GoAsync("/sign-in?returnUrl=/plans");
        Assert.Equal(("/plans", "plans"), (page.Address.PathAndQuery, page.Body));
        Assert.Equal($"iss={provider.Address}\nsub=subject-1\nname=Ada Clerk\nemail=ada@example.gov.uk\namr=pwd\namr=mfa", (await browser.GoAsync("/me")).Body);
    }

    [Fact]
    public async Task The_question_has_state_nonce_and_a_hashed_challenge_and_the_secrets_stay_in_the_browser()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        await browser.GoAsync("/sign-in");
        var (first, second) = (provider.Authorisations[0], provider.Authorisations[1]);
        Assert.Equal(("code", "S256", "openid profile email"), (first["response_type"].ToString(), first["code_challenge_method"].ToString(), first["scope"].ToString()));
        foreach (var random in new[] { "state", "nonce", "code_challenge" })
        {
            Assert.Equal(43, first[random].ToString().Length);
            Assert.NotEqual(first[random], second[random]);
        }
        Assert.DoesNotContain(provider.TokenRequests[0]["code_verifier"], browser.Visited[1].ToString(), StringComparison.Ordinal);
        Assert.All(browser.SetCookies, c => Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(browser.Cookies.Keys, c => c.Name.Contains("attempt", StringComparison.Ordinal)); // used up
    }

    [Fact]
    public async Task The_callback_may_not_be_cached()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        Assert.Contains("no-store", (await browser.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/authorize")).CacheControl, StringComparison.Ordinal);
        Assert.Contains("no-store", (await browser.GoAsync("/sign-in?returnUrl=/plans", stopBefore: u => u.AbsolutePath == "/plans")).CacheControl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_is_chosen_by_the_site()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address, o => o.AccountFor = (_, who) =>
            Task.FromResult<ClaimsPrincipal?>(new(new ClaimsIdentity([new("account", who.Issuer + "|" + who.Subject)], "test"))));
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        Assert.Equal($"account={provider.Address}|subject-1", (await browser.GoAsync("/me")).Body);
    }

    [Fact]
    public async Task Someone_without_account_is_told_so() =>
        await AssertRefusedAsync(SignInProblem.NoAccount, configure: o => o.AccountFor = (_, _) => Task.FromResult<ClaimsPrincipal?>(null));

    [Fact]
    public async Task Too_many_started_attempts_do_not_fill_the_browser_with_cookies()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        for (var i = 0; i < 30; i++) await browser.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/authorize");
        Assert.InRange(browser.Cookies.Count, 1, 9);
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address, o => o.SaveTokens = true);
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
        provider.Discovery = d => d.Remove("end_session_endpoint");
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        Assert.Equal("/plans", (await browser.GoAsync("/sign-out")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GoAsync("/me")).Status);
    }

    // ---- the token's signature ----

    [Fact]
    public async Task A_wrong_signature_is_refused()
    {
        using var other = RSA.Create(2048);
        provider.Sign = bytes => other.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task An_unknown_key_is_refused_even_with_a_good_signature()
    {
        provider.Header["kid"] = "key-of-nobody";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
        Assert.Equal(2, provider.DiscoveryAsked); // it was looked for once more
    }

    [Fact]
    public async Task A_token_without_signature_is_refused()
    {
        provider.Header["alg"] = "none";
        provider.Sign = _ => [];
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused()
    {
        provider.Header["alg"] = "HS256";
        provider.Sign = bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(provider.Key.ExportSubjectPublicKeyInfoPem()), bytes);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task An_algorithm_outside_the_list_is_refused_even_with_a_good_signature()
    {
        provider.Header["alg"] = "RS512";
        provider.Sign = bytes => provider.Key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task The_padded_algorithm_of_the_list_is_taken()
    {
        provider.Header["alg"] = "PS256";
        provider.Sign = bytes => provider.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_changed_signing_key_is_fetched_and_the_next_sign_in_works()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
        provider.Key = RSA.Create(2048);
        provider.Header["kid"] = provider.KeyId = "key-2";
        using var other = site.Browse();
        Assert.Equal("/plans", (await other.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await other.GoAsync("/me")).Status);
    }

    // ---- the token's claims ----

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        provider.Claims = c => c["exp"] = DateTimeOffset.UtcNow.AddMinutes(-3).ToUnixTimeSeconds();
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_that_never_expires_is_refused()
    {
        provider.Claims = c => c.Remove("exp");
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_that_is_not_yet_valid_is_refused()
    {
        provider.Claims = c => c["nbf"] = DateTimeOffset.UtcNow.AddMinutes(3).ToUnixTimeSeconds();
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task Clocks_that_differ_by_half_a_minute_are_forgiven()
    {
        provider.Claims = c => c["nbf"] = DateTimeOffset.UtcNow.AddSeconds(30).ToUnixTimeSeconds();
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_refused()
    {
        provider.Claims = c => c["iss"] = "https://other.example";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_for_another_client_is_refused()
    {
        provider.Claims = c => c["aud"] = "another-client";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_for_several_clients_that_does_not_say_for_whom_it_was_issued_is_refused()
    {
        provider.Claims = c => c["aud"] = new JsonArray(RelyingSite.ClientId, "another-client");
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_issued_to_another_client_is_refused()
    {
        provider.Claims = c => c["azp"] = "another-client";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_for_several_clients_issued_to_us_is_taken()
    {
        provider.Claims = c =>
        {
            c["aud"] = new JsonArray(RelyingSite.ClientId, "another-client");
            c["azp"] = RelyingSite.ClientId;
        };
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_missing_nonce_is_refused()
    {
        provider.Claims = c => c.Remove("nonce");
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_wrong_nonce_is_refused()
    {
        provider.Claims = c => c["nonce"] = "another";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_missing_subject_is_refused_however_good_the_e_mail_address()
    {
        provider.Claims = c =>
        {
            c.Remove("sub");
            c["email"] = "ada@example.gov.uk";
        };
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task An_exchanged_access_token_is_refused()
    {
        provider.Claims = c => c["at_hash"] = ForgingProvider.Base64(new byte[16]);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_without_hash_of_the_access_token_is_taken()
    {
        provider.Claims = c => c.Remove("at_hash");
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_sign_in_without_second_step_is_refused_where_one_is_required()
    {
        provider.Claims = c => c["amr"] = new JsonArray("pwd");
        await AssertRefusedAsync(SignInProblem.SecondStepMissing, settings: ("RequireMfa", "true"));
    }

    [Fact]
    public async Task A_second_step_may_be_said_by_a_strength_that_the_site_knows()
    {
        provider.Claims = c =>
        {
            c.Remove("amr");
            c["acr"] = "strong";
        };
        await AssertSignedInAsync(("RequireMfa", "true"), ("MfaValues:0", "strong"));
    }

    // ---- the way there and back ----

    [Fact]
    public async Task A_wrong_state_is_refused()
    {
        provider.Answer = a => a["state"] = ForgingProvider.Base64(new byte[32]);
        await AssertRefusedAsync(SignInProblem.StartAgain);
        Assert.Empty(provider.TokenRequests);
    }

    [Fact]
    public async Task A_missing_state_is_refused()
    {
        provider.Answer = a => a.Remove("state");
        await AssertRefusedAsync(SignInProblem.StartAgain);
        Assert.Empty(provider.TokenRequests);
    }

    [Fact]
    public async Task An_answer_brought_by_another_browser_is_refused()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var attacker = site.Browse();
        using var victim = site.Browse();
        var answer = await attacker.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        await AssertRefusedAsync(SignInProblem.StartAgain, site, victim, answer.Address.PathAndQuery);
        Assert.Empty(provider.TokenRequests);
    }

    [Fact]
    public async Task The_cookie_of_one_attempt_does_not_serve_the_state_of_another()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var attacker = site.Browse();
        using var victim = site.Browse();
        var answer = await attacker.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        await victim.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        var own = victim.Cookies.Single();
        victim.Cookies[attacker.Cookies.Single().Key] = own.Value;
        await AssertRefusedAsync(SignInProblem.StartAgain, site, victim, answer.Address.PathAndQuery);
        Assert.Empty(provider.TokenRequests);
    }

    [Fact]
    public async Task A_replayed_callback_is_refused()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        var callback = browser.Visited.Single(v => v.AbsolutePath == "/account/signed-in-elsewhere").PathAndQuery;
        await browser.GoAsync("/sign-out");
        provider.TokenRequests.Clear();
        await AssertRefusedAsync(SignInProblem.StartAgain, site, browser, callback);
        Assert.Empty(provider.TokenRequests);
    }

    [Fact]
    public async Task A_replayed_code_is_refused()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var first = site.Browse();
        await first.GoAsync("/sign-in");
        var used = provider.TokenRequests.Single()["code"];
        provider.Answer = a => a["code"] = used;
        using var second = site.Browse();
        await AssertRefusedAsync(SignInProblem.StartAgain, site, second, "/sign-in?returnUrl=/plans");
    }

    [Fact]
    public async Task A_stolen_code_is_of_no_use_without_the_verifier()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var victim = site.Browse();
        var answer = await victim.GoAsync("/sign-in", stopBefore: u => u.AbsolutePath == "/account/signed-in-elsewhere");
        var stolen = System.Web.HttpUtility.ParseQueryString(answer.Address.Query)["code"];
        provider.Answer = a => a["code"] = stolen;
        using var attacker = site.Browse();
        await AssertRefusedAsync(SignInProblem.StartAgain, site, attacker, "/sign-in?returnUrl=/plans");
    }

    [Fact]
    public async Task An_answer_that_names_another_issuer_is_refused()
    {
        provider.Answer = a => a["iss"] = "https://other.example";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
        Assert.Empty(provider.TokenRequests);
    }

    [Fact]
    public async Task Access_denied_says_that_one_was_not_let_in()
    {
        provider.Answer = a =>
        {
            a.Remove("code");
            (a["error"], a["error_description"]) = ("access_denied", "<script>alert(1)</script>");
        };
        await AssertRefusedAsync(SignInProblem.Refused);
    }

    [Fact]
    public async Task Any_other_error_of_the_provider_is_told_as_its_fault()
    {
        provider.Answer = a =>
        {
            a.Remove("code");
            a["error"] = "server_error";
        };
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_answer_without_code_is_told_as_the_providers_fault()
    {
        provider.Answer = a => a.Remove("code");
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
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        var page = await browser.GoAsync("/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));
        Assert.Equal((site.Address.Authority, "/", "home"), (page.Address.Authority, page.Address.PathAndQuery, page.Body));
        Assert.All(browser.Visited, v => Assert.Equal("127.0.0.1", v.Host));
    }

    // ---- the provider in trouble ----

    [Fact]
    public async Task A_provider_that_is_down_is_said_to_be_unreachable()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        await provider.StopAsync();
        using var browser = site.Browse();
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable, site, browser, "/sign-in?returnUrl=/plans");
    }

    [Fact]
    public async Task A_provider_that_comes_back_is_used_again()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        provider.Instead["/keys"] = _ => Task.FromResult(Results.StatusCode(503));
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable, site, browser, "/sign-in?returnUrl=/plans");
        provider.Instead.Clear();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
    }

    [Fact]
    public async Task A_discovery_document_that_is_a_web_page_is_refused()
    {
        provider.Instead["/.well-known/openid-configuration"] = _ => Task.FromResult(Results.Content("<html>Hotel wireless: accept our terms", "text/html"));
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable);
    }

    [Fact]
    public async Task A_discovery_document_of_another_issuer_is_refused()
    {
        provider.Discovery = d => d["issuer"] = "https://other.example";
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_endpoint_without_https_is_refused_unless_allowed_for_tests()
    {
        var settings = new OpenIdConnectSettings { Authority = "https://login.example", ClientId = "x" };
        Assert.False(settings.MayUse("http://login.example/token"));
        Assert.True(settings.MayUse("https://login.example/token"));
        provider.Discovery = d => d["token_endpoint"] = "ftp://127.0.0.1/token";
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task A_token_endpoint_that_hangs_up_is_said_to_be_unreachable()
    {
        provider.Instead["/token"] = context =>
        {
            context.Abort();
            return Task.FromResult(Results.Empty);
        };
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable);
    }

    [Fact]
    public async Task A_token_endpoint_that_is_too_slow_is_said_to_be_unreachable()
    {
        provider.Instead["/token"] = async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return Results.Empty;
        };
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable, settings: ("TimeoutSeconds", "1"));
    }

    [Fact]
    public async Task A_token_endpoint_with_an_internal_error_is_said_to_be_unreachable()
    {
        provider.Instead["/token"] = _ => Task.FromResult(Results.Text("System.NullReferenceException at Provider.Token()", statusCode: 500));
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable);
    }

    [Fact]
    public async Task A_token_endpoint_that_answers_with_a_web_page_is_told_as_its_fault()
    {
        provider.Instead["/token"] = _ => Task.FromResult(Results.Content("<html>Sign in</html>", "text/html"));
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_answer_without_id_token_is_told_as_the_providers_fault()
    {
        provider.Instead["/token"] = _ => Task.FromResult(Results.Text("""{"access_token":"x","token_type":"Bearer"}""", "application/json"));
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_id_token_that_is_no_token_is_refused()
    {
        provider.Instead["/token"] = _ => Task.FromResult(Results.Text("""{"access_token":"x","id_token":"a.b.c"}""", "application/json"));
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task Userinfo_about_somebody_else_is_refused()
    {
        provider.UserInfo = new() { ["sub"] = "subject-2", ["name"] = "Eve" };
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task Userinfo_that_is_down_costs_the_name_but_not_the_sign_in_and_is_logged()
    {
        provider.Instead["/userinfo"] = _ => Task.FromResult(Results.StatusCode(500));
        await using var site = await RelyingSite.StartAsync(provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        Assert.Equal($"iss={provider.Address}\nsub=subject-1\namr=pwd\namr=mfa", (await browser.GoAsync("/me")).Body);
        Assert.Contains(site.Written.Lines, l => l.Contains("Signed in without name or e-mail address: the userinfo endpoint answered 500", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_out_while_the_provider_is_down_still_ends_the_session_here()
    {
        await using var site = await RelyingSite.StartAsync(provider.Address);
        await provider.StopAsync();
        using var browser = site.Browse();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-out")).Address.AbsolutePath);
    }

    private async Task AssertSignedInAsync(params (string Key, string Value)[] settings)
    {
        await using var site = await RelyingSite.StartAsync(provider.Address, null, settings);
        using var browser = site.Browse();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/me")).Status);
    }

    private async Task AssertRefusedAsync(SignInProblem problem, Action<OpenIdConnectOptions>? configure = null, params (string Key, string Value)[] settings)
    {
        await using var site = await RelyingSite.StartAsync(provider.Address, configure, settings);
        using var browser = site.Browse();
        await AssertRefusedAsync(problem, site, browser, "/sign-in?returnUrl=/plans");
    }

    private static async Task AssertRefusedAsync(SignInProblem problem, RelyingSite site, Browser browser, string address)
    {
        var page = await browser.GoAsync(address);
        Assert.Equal((HttpStatusCode.OK, "/account/sign-in"), (page.Status, page.Address.AbsolutePath));
        var query = System.Web.HttpUtility.ParseQueryString(page.Address.Query);
        var line = Assert.Single(site.Written.Lines, l => l.StartsWith("Warning", StringComparison.Ordinal) && l.Contains(query["reference"]!, StringComparison.Ordinal));
        Assert.True(problem.Code == query["problem"], $"Expected {problem.Code}, but: {line}");
        Assert.Equal($"{problem.Sentence} Reference {query["reference"]}", page.Body);
        Assert.DoesNotContain(RelyingSite.ClientSecret, line, StringComparison.Ordinal);
        Assert.DoesNotContain("an-access-token", line, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GoAsync("/me")).Status);
    }
}
