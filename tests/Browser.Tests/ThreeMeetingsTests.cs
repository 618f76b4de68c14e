using GoldenThread.Documents;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>A board calls a measure in, refers it to another, hears the answer, takes it up again two quarters on and closes it with its promise tested: all of it by the clerk, in a browser, without JavaScript.</summary>
public sealed class ThreeMeetingsTests(KestrelProduct product) : IClassFixture<KestrelProduct>
{
    private const string First = "Performance Assurance Team", Second = "Corporate Management Team";

    private async Task<IPage> EnterAsync(Role role)
    {
        var page = await product.Browser.OpenAsync(product.Root, role, script: false);
        page.SetDefaultTimeout(120_000);
        return page;
    }

    private static Task FillAsync(IPage page, string name, string value) => page.Locator($"main [name='{name}']").First.FillAsync(value);

    private static async Task DayAsync(IPage page, string name, DateOnly day)
    {
        foreach (var (part, value) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) }) { await FillAsync(page, $"{name}.{part}", $"{value}"); }
    }

    private static Task ChooseAsync(IPage page, string name, string label) => page.Locator($"main select[name='{name}']").First.SelectOptionAsync(new SelectOptionValue { Label = label });

    private static async Task PressAsync(IPage page, string button)
    {
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        var faults = page.Locator(".govuk-error-summary");
        Assert.True(await faults.CountAsync() == 0, await faults.CountAsync() == 0 ? "" : await faults.First.InnerTextAsync());
    }

    private static async Task<string> BoardAsync(IPage page, string name)
    {
        await page.GotoAsync("/boards/new");
        await FillAsync(page, "Name", name);
        await page.Locator("main select[name='Type']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await FillAsync(page, "Members", "Chief Executive\nHead of Consultation");
        await PressAsync(page, "Add the board");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Plans a meeting of today, fills its agenda from what waits, says who came, and opens the item of the case.</summary>
    private static async Task<string> MeetAsync(IPage clerk, string board, DateOnly on)
    {
        await clerk.GotoAsync("/boards/meetings/new");
        await ChooseAsync(clerk, "Board", board);
        await DayAsync(clerk, "On", on);
        await PressAsync(clerk, "Plan");
        var meeting = new Uri(clerk.Url).AbsolutePath;
        await PressAsync(clerk, "Put on it what waits for this board");
        await clerk.Locator("[name='Attendance[0].IsPresent']").CheckAsync();
        await clerk.Locator("[name='Attendance[1].IsPresent']").CheckAsync();
        await PressAsync(clerk, "The meeting was held");
        await clerk.Locator("tr", new() { HasText = "Case C" }).GetByRole(AriaRole.Link).First.ClickAsync();
        return meeting;
    }

    private static async Task<string> DownloadAsync(IPage page, string address, string link)
    {
        await page.GotoAsync(address);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main .download").First.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        await using var file = File.OpenRead((await download.PathAsync())!);
        var read = DocumentReader.Read(file, "paper.docx").Document!;
        return string.Join(' ', read.Parts.SelectMany(part => part is DocumentParagraph paragraph ? [paragraph.Text] : ((DocumentTable)part).Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)).SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task A_case_goes_through_three_meetings_of_two_boards_over_two_quarters_and_its_papers_tell_it()
    {
        var officer = await EnterAsync(Role.PerformanceOfficer);
        foreach (var board in new[] { First, Second }) { await BoardAsync(officer, board); }
        var today = TestClock.Today;
        var clerk = await EnterAsync(Role.Clerk);
        await clerk.GotoAsync($"/measures/{product.Council.LettersSlug}");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Call it in" }).ClickAsync();
        await ChooseAsync(clerk, "BoardId", First);
        await FillAsync(clerk, "Reason", "Letters lie longer every month, whatever the colour says.");
        await PressAsync(clerk, "Call it in");
        var of = new Uri(clerk.Url).AbsolutePath;

        var first = await MeetAsync(clerk, First, today);
        await FillAsync(clerk, "Form.Presenter", "Head of Consultation");
        await FillAsync(clerk, "Form.Discussion", "Two people left, and nobody was found for them.");
        await FillAsync(clerk, "Form.Risks", "The ombudsman takes it up");
        await ChooseAsync(clerk, "Form.Decision", "Supported and referred");
        await FillAsync(clerk, "Form.Words", "Supported; the money is for the management team to find.");
        await FillAsync(clerk, "Form.Promises[0].Words", "Every letter is answered in ten days");
        await DayAsync(clerk, "Form.Promises[0].By", today.AddDays(80));
        await FillAsync(clerk, "Form.Recommendations[0].Words", "Take on two people for a year");
        await FillAsync(clerk, "Form.Recommendations[0].Money", "60,000");
        await clerk.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Save" }).First.ClickAsync();
        Assert.Contains("Say to which board it is referred.", await clerk.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Two people left, and nobody was found for them.", await clerk.Locator("[name='Form.Discussion']").InputValueAsync());
        await ChooseAsync(clerk, "Form.Referrals[0].To", Second);
        await FillAsync(clerk, "Form.Referrals[0].What", "Find £60,000");
        await ChooseAsync(clerk, "Form.BringBacks[0].BoardId", First);
        await DayAsync(clerk, "Form.BringBacks[0].On", today.AddDays(90));
        await PressAsync(clerk, "Save");

        product.Clock.PutOn(TimeSpan.FromDays(14));
        clerk = await EnterAsync(Role.Clerk);
        var second = await MeetAsync(clerk, Second, today.AddDays(14));
        await ChooseAsync(clerk, "Form.Decision", "Approved");
        await FillAsync(clerk, "Form.Words", "From the contingency, for one year.");
        await PressAsync(clerk, "Save");
        await clerk.GotoAsync(of);
        Assert.Contains("From the contingency, for one year.", await clerk.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await clerk.GotoAsync($"{of}?recommendation=1");
        await clerk.Locator("[name='IsTaken'][value='true']").CheckAsync();
        await FillAsync(clerk, "DecisionWords", "Corporate Management Team, from the contingency");
        await PressAsync(clerk, "Save");

        product.Clock.PutOn(TimeSpan.FromDays(77));
        clerk = await EnterAsync(Role.Clerk);
        await clerk.GotoAsync($"{of}?promise=1");
        await clerk.Locator("[name='IsKept'][value='true']").CheckAsync();
        await FillAsync(clerk, "Outcome", "Every letter of February was answered in nine days. Hire before the holiday season.");
        await PressAsync(clerk, "Save");
        var third = await MeetAsync(clerk, First, today.AddDays(91));
        await ChooseAsync(clerk, "Form.Decision", "Closed");
        await FillAsync(clerk, "Form.Words", "The promise was kept, and letters are answered in nine days.");
        await PressAsync(clerk, "Save");
        await clerk.GotoAsync(third);
        await PressAsync(clerk, "They were approved");
        await clerk.GotoAsync(of);
        Assert.Contains("Closed on 22 February 2027", await clerk.Locator("main .standing").InnerTextAsync(), StringComparison.Ordinal);

        await clerk.GotoAsync("/boards/briefings/new");
        foreach (var meeting in new[] { first, second, third }) { await clerk.Locator($"[name='Meeting'][value='{meeting.Split('/')[^1]}']").CheckAsync(); }
        await FillAsync(clerk, "To", "Cabinet Member for Customers");
        await FillAsync(clerk, "From", "Head of Performance; Democratic Services Manager");
        await FillAsync(clerk, "Subject", "Letters: three meetings");
        await PressAsync(clerk, "Make it");
        var briefing = new Uri(clerk.Url).AbsolutePath;
        await PressAsync(clerk, "Issue it");
        var told = await DownloadAsync(clerk, briefing, "Word");
        foreach (var words in new[] { "Cabinet Member for Customers", "Letters lie longer every month", "Two people left", "The ombudsman takes it up", "Take on two people for a year", "£60,000", "Referred to Corporate Management Team", "From the contingency, for one year.", "Every letter of February was answered in nine days", "The promise was kept" }) { Assert.Contains(words, told, StringComparison.Ordinal); }
        var minutes = await DownloadAsync(clerk, first, "Word");
        foreach (var words in new[] { "Present: Chief Executive, Head of Consultation", "Two people left", "Decision: Supported and referred", "These minutes were approved" }) { Assert.Contains(words, minutes, StringComparison.Ordinal); }
        var member = await EnterAsync(Role.Member);
        await member.GotoAsync(briefing);
        Assert.Contains("Letters: three meetings", await member.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }
}
