using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>A council's plan goes in as its own paper, is run for a day and comes out as a paper, all of it without JavaScript.</summary>
public sealed class FromPaperToPaperTests(KestrelProduct product) : IClassFixture<KestrelProduct>
{
    private async Task<PlanWalk> EnterAsync(Role role)
    {
        var page = await product.Browser.OpenAsync(product.Root, role, script: false);
        // The first page of a kind is compiled as it is asked for, on a machine that may be busy.
        page.SetDefaultTimeout(120_000);
        return new PlanWalk(page);
    }

    [Fact]
    public Task The_plan_of_Kent_goes_in_from_Word_is_run_and_comes_out_again() =>
        WalkAsync(Shared.Path("real/kent-improvement-plan-2008.docx"), 46, "Jane Clarke", ["CEA1", "CEC1", "CEC2"], "MMB2", "CMA2");

    [Fact]
    public Task The_plan_of_Rochford_goes_in_from_Excel_is_run_and_comes_out_again() =>
        WalkAsync(Shared.Path("real/rochford-improvement-plan-2009.xlsx"), 28, "CEX", ["1.1", "1.2", "2.1"], "2.2", "3.1");

    [Fact]
    public Task The_countys_own_plan_goes_in_from_Word_is_run_and_comes_out_again() =>
        WalkAsync(Path.Combine(Checkout.Root, "demo", "corporate-improvement-plan.docx"), 44, "Head of Consultation and Engagement", ["LRA1", "LRA2", "LRB1"], "LRD1", "LRC1");

    private async Task WalkAsync(string paper, int actions, string lead, string[] updated, string unchanged, string closed)
    {
        var officer = await EnterAsync(Role.PerformanceOfficer);
        await officer.UploadAsync(paper);
        Assert.StartsWith($"{actions} actions", await officer.HeadlineAsync(), StringComparison.Ordinal);
        Assert.Equal(actions, await officer.Page.Locator("tr[id^=row-] summary", new() { HasText = "Read from" }).CountAsync());

        await officer.PressAsync("Save ");
        Assert.Contains("not settled yet", await officer.Page.Locator(".govuk-error-summary").InnerTextAsync(), StringComparison.Ordinal);

        await officer.Page.Locator("main").GetByLabel(lead, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Head of Consultation" });
        await officer.SettleAsync();
        var plan = await officer.SaveAsync();
        Assert.StartsWith($"{actions} actions", await officer.HeadlineAsync(), StringComparison.Ordinal);
        Assert.Equal(actions, await officer.Page.Locator("main table.plan-table tbody tr:not(.group)").CountAsync());

        var member = await EnterAsync(Role.Member);
        Assert.Equal(404, (await member.Page.GotoAsync(plan))!.Status);
        await officer.SubmitAsync(plan, "Cabinet");
        await (await EnterAsync(Role.Clerk)).RecordApprovalAsync(plan, "Minute 14");
        Assert.Equal(200, (await member.Page.GotoAsync(plan))!.Status);

        product.Clock.PutOn(TimeSpan.FromDays(1));
        officer = await EnterAsync(Role.PerformanceOfficer);
        await officer.UpdateAsync(plan, updated[0], "On track", "Every service has sent its first return.");
        await officer.UpdateAsync(plan, updated[1], "At risk", "The supplier is late, because the contract was signed late. It will be done by 31 March.");
        await officer.UpdateAsync(plan, updated[2], "At risk", "Two services have not answered. They are asked again in the new year.");
        await officer.SayNothingChangedAsync(plan, unchanged);
        await officer.AskToCloseAsync(plan, closed);
        await (await EnterAsync(Role.Director)).ApproveClosingAsync(plan, closed);

        await officer.Page.GotoAsync(plan);
        await officer.FollowAsync("Compare two dates");
        await officer.FollowAsync("Today");
        Assert.Contains("0 actions added, 0 taken out, 4 changed", await officer.HeadlineAsync(), StringComparison.Ordinal);
        var changed = await officer.Page.Locator("main tr.group").AllInnerTextsAsync();
        Assert.Equal(4, changed.Count);
        Assert.All([.. updated, closed], code => Assert.Single(changed, row => row.StartsWith($"{code} ", StringComparison.Ordinal)));

        var word = await officer.DownloadAsync(plan, "Word");
        Assert.Empty(PaperReadAgain.FaultsOf(word, excel: false));
        var read = PaperReadAgain.Of(word, "plan.docx");
        Assert.Equal(actions, read.Actions.Count(action => action.PartOf is null));
        Assert.All([.. updated, closed], code => Assert.Contains(read.Actions, action => action.Code == code));
        var excel = await officer.DownloadAsync(plan, "Excel");
        Assert.Empty(PaperReadAgain.FaultsOf(excel, excel: true));
        Assert.Equal(actions, PaperReadAgain.Of(excel, "plan.xlsx").Actions.Count(action => action.PartOf is null));
    }
}
