using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>What people do with a plan, click by click, in a browser that runs no script.</summary>
public sealed class PlanWalk(IPage page)
{
    public IPage Page { get; } = page;

    private ILocator Main => Page.Locator("main");

    public Task<string> HeadlineAsync() => Main.Locator(".headline").First.InnerTextAsync();

    public Task PressAsync(string words) => ClickAsync(Main.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{Regex.Escape(words)}") }).First);

    public Task FollowAsync(string words) => ClickAsync(Main.GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{Regex.Escape(words)}") }).First);

    // A long page is there when all of it is there: what is counted before is counted short.
    private async Task ClickAsync(ILocator at)
    {
        await at.ClickAsync();
        // On a busy machine the driver may miss the one event, and has the other.
        await await Task.WhenAny(Page.WaitForLoadStateAsync(), Page.WaitForLoadStateAsync(LoadState.NetworkIdle));
    }

    /// <summary>From the list of plans to the page that shows what was read.</summary>
    public async Task UploadAsync(string paper)
    {
        await Page.GotoAsync("/plans");
        await FollowAsync("Read a plan from a paper");
        await Main.Locator("input[type=file]").SetInputFilesAsync(paper);
        await PressAsync("Read it");
        Assert.StartsWith("What was read of", await Main.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Settles warnings a kind at a time where there are several of it, and one by one else; the page's own count goes down to nothing.</summary>
    public async Task SettleAsync()
    {
        var kinds = await Main.Locator("button[name=SettleAll]").CountAsync();
        for (var i = 0; i < kinds; i++) { await ClickAsync(Main.Locator("button[name=SettleAll]").Nth(i)); }
        foreach (var box in await Main.Locator("input[name=Settled]").AllAsync()) { await box.CheckAsync(); }
        await PressAsync("Keep what I settled");
        Assert.DoesNotContain("to settle", await HeadlineAsync(), StringComparison.Ordinal);
    }

    /// <summary>Saves what was read; the address of the plan.</summary>
    public async Task<string> SaveAsync()
    {
        await PressAsync("Save ");
        await Page.WaitForURLAsync(url => !url.Contains("/plans/read", StringComparison.Ordinal));
        Assert.Contains("draft", await Main.Locator(".head__kind").First.InnerTextAsync(), StringComparison.Ordinal);
        return new Uri(Page.Url).AbsolutePath;
    }

    public async Task SubmitAsync(string plan, string board)
    {
        await Page.GotoAsync(plan);
        await FollowAsync("Versions and approval");
        await FollowAsync("Submit");
        await Main.Locator("select[name=Board]").SelectOptionAsync(new SelectOptionValue { Label = board });
        await PressAsync("Submit the version");
    }

    public async Task RecordApprovalAsync(string plan, string minute)
    {
        await Page.GotoAsync($"{plan}/versions");
        await FollowAsync("Record");
        await Main.GetByLabel("Approved").CheckAsync();
        await Main.GetByLabel("Reference").FillAsync(minute);
        await PressAsync("Record the decision");
        Assert.Contains(minute, await Main.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>From the plan's list to one action.</summary>
    public async Task OpenAsync(string plan, string code)
    {
        await Page.GotoAsync(plan);
        await ClickAsync(Main.Locator($"a[href^='{plan}/actions/{code}']").First);
    }

    /// <summary>Two clicks: what it is, and save.</summary>
    public async Task UpdateAsync(string plan, string code, string status, string words)
    {
        await OpenAsync(plan, code);
        await Main.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{status}") }).CheckAsync();
        await Main.GetByLabel("What changed, and what next").FillAsync(words);
        await DayAsync("Expected finish");
        await DayAsync("Next review");
        await PressAsync("Save update");
        Assert.Contains(words, await Main.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>The first of March, where the page asks for such a day.</summary>
    private async Task DayAsync(string asked)
    {
        var group = Main.GetByRole(AriaRole.Group, new() { Name = asked });
        if (await group.CountAsync() == 0) { return; }
        foreach (var (part, value) in new[] { ("Day", "1"), ("Month", "3"), ("Year", "2027") }) { await group.GetByLabel(part, new() { Exact = true }).FillAsync(value); }
    }

    /// <summary>One click: as it was.</summary>
    public async Task SayNothingChangedAsync(string plan, string code)
    {
        await OpenAsync(plan, code);
        await PressAsync("Still ");
        Assert.Equal(0, await Page.Locator(".govuk-error-summary").CountAsync());
    }

    /// <summary>Judges every criterion met, or shows evidence where there is none to judge, and asks for the closing.</summary>
    public async Task AskToCloseAsync(string plan, string code)
    {
        await OpenAsync(plan, code);
        var judge = Main.Locator("a[href*='/criteria/']");
        var judged = await judge.CountAsync();
        for (var i = 0; i < judged; i++)
        {
            await ClickAsync(judge.Nth(i));
            await Main.GetByLabel("Met", new() { Exact = true }).CheckAsync();
            await Main.GetByLabel("What did you look at?").FillAsync("The register was read on the day, and it is there.");
            await PressAsync("Save judgement");
        }

        if (judged == 0)
        {
            await FollowAsync("Add evidence");
            await Main.GetByLabel("What it is").FillAsync("Minutes of the Cabinet");
            await Main.GetByLabel("Or the address of a page").FillAsync("https://council.example/minutes");
            await PressAsync("Add evidence");
        }

        await FollowAsync("Ask for this action to be closed");
        await Main.GetByLabel("What was done?").FillAsync("All that was promised is done.");
        await PressAsync("Ask for its closing");
        Assert.Empty(await Page.Locator(".govuk-error-summary").AllInnerTextsAsync());
        await Page.GotoAsync($"{plan}/actions/{code}/close");
        Assert.Contains("somebody else must approve it", await Main.InnerTextAsync(), StringComparison.Ordinal);
    }

    public async Task ApproveClosingAsync(string plan, string code)
    {
        await OpenAsync(plan, code);
        await FollowAsync("See the closing that waits");
        await PressAsync("Approve: the action is done");
        Assert.Contains("Done", await Main.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>The file that a link of the plan's page gives.</summary>
    public async Task<string> DownloadAsync(string plan, string link)
    {
        await Page.GotoAsync(plan);
        var download = await Page.RunAndWaitForDownloadAsync(() => Main.Locator(".downloads").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync());
        return (await download.PathAsync())!;
    }
}
