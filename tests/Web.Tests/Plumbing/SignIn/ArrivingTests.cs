using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>A person, the whole product and a real provider that others wrote: from the invitation to signing out.</summary>
public sealed class ArrivingTests : IAsyncLifetime
{
    private OidcPeer _provider = null!;
    private SqliteProduct _product = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _provider = await OidcPeer.StartAsync(RelyingSite.ClientId, RelyingSite.ClientSecret, new(Arrivals.Site, "/account/signed-in-elsewhere"), new(Arrivals.Site, "/account/sign-in"));
        _product = await Arrivals.OpenAsync(_provider.Issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await _product.DisposeAsync();
        await _provider.DisposeAsync();
    }

    /// <summary>Says at the provider who it is, and agrees.</summary>
    private static async Task<Page> SayAsync(Browser browser, Page asked, string who)
    {
        var consent = await browser.SubmitAsync(asked, "form", ("prompt", "login"), ("login", who), ("password", "any"));
        return await browser.SubmitAsync(consent, "form", ("prompt", "consent"));
    }

    private static async Task<Page> AcceptAsync(Browser browser, string link, string who)
    {
        var back = await SayAsync(browser, await browser.SubmitAsync(await browser.GoAsync(link), "form[action*=Elsewhere]"), who);
        Assert.Equal(link, back.Address.PathAndQuery);
        Assert.Contains($"You have signed in there as {who} of the council", back.Words(), StringComparison.Ordinal);
        return await browser.SubmitAsync(back, "form[action*=Accept]");
    }

    [Fact]
    public async Task An_invited_person_accepts_with_the_organisations_sign_in_signs_out_and_comes_back_by_it_alone()
    {
        var link = await Arrivals.InviteAsync(_product, "somebody@example.org");
        using var browser = Arrivals.Browse(_product);
        var welcome = await AcceptAsync(browser, link, "ada");
        Assert.Equal("/account", welcome.Address.AbsolutePath);
        Assert.Contains("linked to this account", welcome.Words(), StringComparison.Ordinal);
        Assert.Contains("somebody@example.org", welcome.Words(), StringComparison.Ordinal);

        var signedOut = await browser.SubmitAsync(await browser.GoAsync("/account/sign-out"), "main form");
        Assert.Contains("You are signed out", signedOut.Words(), StringComparison.Ordinal);
        Assert.False(await browser.IsSignedInAsync());

        using var elsewhere = Arrivals.Browse(_product);
        Assert.Equal("/", (await SayAsync(elsewhere, await elsewhere.GoElsewhereAsync(), "ada")).Address.PathAndQuery);
        Assert.Contains("somebody@example.org", (await elsewhere.GoAsync("/account")).Words(), StringComparison.Ordinal);
        Assert.Contains("used already", (await browser.GoAsync(link)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_account_is_told_so_even_with_the_e_mail_address_of_one()
    {
        var link = await Arrivals.InviteAsync(_product, "eve@council.example"); // the address that the provider gives of "eve"
        using var browser = Arrivals.Browse(_product);
        var page = await SayAsync(browser, await browser.GoElsewhereAsync(), "eve");
        Assert.Equal("/account/sign-in", page.Address.AbsolutePath);
        Assert.Contains(SignInProblem.NoAccount.Sentence, page.Words(), StringComparison.Ordinal);
        Assert.Contains("eve", page.Words(), StringComparison.Ordinal);
        Assert.False(await browser.IsSignedInAsync());

        // With the invitation in hand the same person is let in.
        var accepted = await browser.SubmitAsync(await browser.GoAsync(link), "form[action*=Accept]");
        Assert.Equal("/account", accepted.Address.AbsolutePath);
    }

    [Fact]
    public async Task One_identity_belongs_to_one_account_and_to_none_once_that_has_ended()
    {
        var (first, second) = (await Arrivals.InviteAsync(_product, "first@example.org"), await Arrivals.InviteAsync(_product, "second@example.org"));
        using var browser = Arrivals.Browse(_product);
        await AcceptAsync(browser, first, "grace");
        using var again = Arrivals.Browse(_product);
        // Known here already, the person comes back signed in, and is offered nothing to accept.
        var back = await SayAsync(again, await again.SubmitAsync(await again.GoAsync(second), "form[action*=Elsewhere]"), "grace");
        Assert.DoesNotContain("Accept with this sign-in", back.Words(), StringComparison.Ordinal);

        await _product.InScopeAsync((_, db) => db.Users.Where(a => a.Email == "first@example.org").ExecuteUpdateAsync(set => set.SetProperty(a => a.EndedAt, DateTimeOffset.UnixEpoch), Cancel));
        Assert.False(await browser.IsSignedInAsync());
        using var late = Arrivals.Browse(_product);
        Assert.Contains(SignInProblem.NoAccount.Sentence, (await SayAsync(late, await late.GoElsewhereAsync(), "grace")).Words(), StringComparison.Ordinal);
    }
}
