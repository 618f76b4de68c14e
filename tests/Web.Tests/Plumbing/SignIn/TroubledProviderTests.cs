using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Http;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>A provider that is down, slow or out of order.</summary>
public sealed class TroubledProviderTests : SignInTrial
{
    [Fact]
    public async Task A_provider_that_is_down_is_said_to_be_unreachable()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        await Provider.StopAsync();
        using var browser = site.Browse();
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable, site, browser, "/sign-in?returnUrl=/plans");
    }

    [Fact]
    public async Task A_provider_that_comes_back_is_used_again()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        Provider.Instead["/keys"] = _ => Task.FromResult(Results.StatusCode(503));
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable, site, browser, "/sign-in?returnUrl=/plans");
        Provider.Instead.Clear();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
    }

    [Fact]
    public async Task A_discovery_document_that_is_a_web_page_is_refused()
    {
        Provider.Instead["/.well-known/openid-configuration"] = _ => Task.FromResult(Results.Content("<html>Hotel wireless: accept our terms", "text/html"));
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable);
    }

    [Fact]
    public async Task A_discovery_document_of_another_issuer_is_refused()
    {
        Provider.Discovery = d => d["issuer"] = "https://other.example";
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_endpoint_without_https_is_refused_unless_allowed_for_tests()
    {
        var settings = new OpenIdConnectSettings { Authority = "https://login.example", ClientId = "x" };
        Assert.False(settings.MayUse("http://login.example/token"));
        Assert.True(settings.MayUse("https://login.example/token"));
        Provider.Discovery = d => d["token_endpoint"] = "ftp://127.0.0.1/token";
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task A_token_endpoint_that_hangs_up_is_said_to_be_unreachable()
    {
        Provider.Instead["/token"] = context =>
        {
            context.Abort();
            return Task.FromResult(Results.Empty);
        };
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable);
    }

    [Fact]
    public async Task A_token_endpoint_that_is_too_slow_is_said_to_be_unreachable()
    {
        Provider.Instead["/token"] = async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return Results.Empty;
        };
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable, settings: ("OpenIdConnect:TimeoutSeconds", "1"));
    }

    [Fact]
    public async Task A_token_endpoint_with_an_internal_error_is_said_to_be_unreachable()
    {
        Provider.Instead["/token"] = _ => Task.FromResult(Results.Text("System.NullReferenceException at Provider.Token()", statusCode: 500));
        await AssertRefusedAsync(SignInProblem.ProviderUnreachable);
    }

    [Fact]
    public async Task A_token_endpoint_that_answers_with_a_web_page_is_told_as_its_fault()
    {
        Provider.Instead["/token"] = _ => Task.FromResult(Results.Content("<html>Sign in</html>", "text/html"));
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_answer_without_id_token_is_told_as_the_providers_fault()
    {
        Provider.Instead["/token"] = _ => Task.FromResult(Results.Text("""{"access_token":"x","token_type":"Bearer"}""", "application/json"));
        await AssertRefusedAsync(SignInProblem.ProviderFault);
    }

    [Fact]
    public async Task An_id_token_that_is_no_token_is_refused()
    {
        Provider.Instead["/token"] = _ => Task.FromResult(Results.Text("""{"access_token":"x","id_token":"a.b.c"}""", "application/json"));
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task Userinfo_about_somebody_else_is_refused()
    {
        Provider.UserInfo = new() { ["sub"] = "subject-2", ["name"] = "Eve" };
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task Userinfo_that_is_down_costs_the_name_but_not_the_sign_in_and_is_logged()
    {
        Provider.Instead["/userinfo"] = _ => Task.FromResult(Results.StatusCode(500));
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        await browser.GoAsync("/sign-in");
        Assert.Equal($"iss={Provider.Address}\nsub=subject-1\namr=pwd\namr=mfa", (await browser.GoAsync("/me")).Body);
        Assert.Contains(site.Written.Lines, l => l.Contains("Signed in without name or e-mail address: the userinfo endpoint answered 500", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_out_while_the_provider_is_down_still_ends_the_session_here()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        await Provider.StopAsync();
        using var browser = site.Browse();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-out")).Address.AbsolutePath);
    }
}
