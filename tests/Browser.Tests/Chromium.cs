using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>Debian's Chromium, without a screen.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    /// <summary>Which version it is.</summary>
    public string Version => _browser.Version;

    /// <summary>A window of its own, signed in with a role of the test council; with or without JavaScript.</summary>
    public Task<IPage> OpenAsync(Uri root, Role role, bool script = true, int width = 1280) =>
        OpenAsync(root, role == Role.Anonymous ? null : TestCouncil.EmailOf(role), TestCouncil.Password, script, width);

    /// <summary>A window of its own, signed in with an account, or with none.</summary>
    public async Task<IPage> OpenAsync(Uri root, string? email, string password, bool script = true, int width = 1280)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = root.ToString(), JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 800 }, Locale = "en-GB" });
        var page = await context.NewPageAsync();
        if (email is null) { return page; }
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("main [name=Email]", email);
        await page.FillAsync("main [name=Password]", password);
        await page.Locator("main button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in", StringComparison.Ordinal));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
