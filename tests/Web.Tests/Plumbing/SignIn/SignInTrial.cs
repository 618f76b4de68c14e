using System.Net;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>A trial of sign-in against a provider that forges, fails or is slow: nobody gets in, and everybody is told why.</summary>
public abstract class SignInTrial : IAsyncLifetime
{
    private protected ForgingProvider Provider { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Provider = await ForgingProvider.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Provider.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task AssertSignedInAsync(params (string Key, string Value)[] settings)
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address, null, settings);
        using var browser = site.Browse();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/me")).Status);
    }

    private protected async Task AssertRefusedAsync(SignInProblem problem, Action<OpenIdConnectOptions>? configure = null, params (string Key, string Value)[] settings)
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address, configure, settings);
        using var browser = site.Browse();
        await AssertRefusedAsync(problem, site, browser, "/sign-in?returnUrl=/plans");
    }

    private protected static async Task AssertRefusedAsync(SignInProblem problem, RelyingSite site, Browser browser, string address)
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
