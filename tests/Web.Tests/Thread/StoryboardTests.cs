using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Thread;

public sealed class SqliteStoryboardTests(SqliteProduct product) : StoryboardTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresStoryboardTests(PostgresProduct product) : StoryboardTests(product), IClassFixture<PostgresProduct>;

/// <summary>The storyboard: each priority on one page, told by a person.</summary>
public abstract class StoryboardTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Path => $"/thread/storyboard/{product.Council.PrioritySlug}";

    private static string Words(AngleSharp.Html.Dom.IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task A_priority_is_told_with_its_numbers_and_every_version_is_kept()
    {
        if (product.Council.PrioritySlug.Length == 0) { await product.Council.WeaveAsync(product); }
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        var bare = Words(await member.PageAsync(Path));
        foreach (var said in new[] { "Nobody has told its story yet.", "None were chosen for this page. These are linked to it by “is measured by”:", "CS07", "No open risk is linked to it.", "Nothing was promised of its measures." }) { Assert.Contains(said, bare, StringComparison.Ordinal); }
        var refused = await officer.SendAsync($"{Path}/story", "", new() { ["Why"] = "People write to us" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Tell the story: how it goes, and what that means for people."], refused.Errors());
        Assert.Equal("People write to us", refused.QuerySelector("textarea[name=Why]")!.TextContent.Trim());
        await officer.SendAsync($"{Path}/story", "", new() { ["Why"] = "People write to us", ["Words"] = "Letters come back sooner, says the QZX.", ["Seen"] = "Half of those asked know whom to write to." });
        refused = await officer.SendAsync($"{Path}/numbers", "", new() { ["Numbers[1]"] = $"{product.Council.Letters}" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["It is chosen above already.", "Say why these are the numbers that matter."], refused.Errors());
        await officer.SendAsync($"{Path}/numbers", "", new() { ["Numbers[0]"] = $"{product.Council.Letters}", ["Reason"] = "It says most" });

        var page = await member.PageAsync(Path);
        foreach (var said in new[] { "Told by", "23 November 2026", "People write to us", "Letters come back sooner", "Half of those asked", "Target at least 80.0%" }) { Assert.Contains(said, Words(page), StringComparison.Ordinal); }
        Assert.DoesNotContain("None were chosen", Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Older than the newest figure", Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("is not among the council’s abbreviations", Words(page), StringComparison.Ordinal);
        Assert.Contains("QZX is not among the council’s abbreviations", Words(await officer.PageAsync(Path)), StringComparison.Ordinal);
        Assert.Contains("Letters come back sooner", Words(await member.PageAsync("/thread/storyboard")), StringComparison.Ordinal);
        foreach (var paper in new[] { $"{Path}/paper", "/thread/storyboard/paper" })
        {
            using var html = await member.GetAsync($"{paper}.html");
            Assert.Contains("Letters come back sooner", await html.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            using var word = await member.GetAsync($"{paper}.docx");
            Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        }

        // Programs read the same.
        var program = await product.ProgramAsync(Role.Member, [KeyRoom.Thread, KeyRoom.Measures], mayWrite: false);
        var told = await program.ReadAsync($"/api/v1/thread/storyboard/{product.Council.PrioritySlug}");
        Assert.Equal(("People write to us", "Letters come back sooner, says the QZX.", false), ((string?)told["why"], (string?)told["told"], (bool)told["isOlderThanFigures"]!));
        Assert.Equal("Target at least 80.0%", (string?)Assert.Single(told["numbers"]!.AsArray())!["target"]);
        Assert.Contains((await program.ReadAsync("/api/v1/thread/storyboard"))["items"]!.AsArray(), card => (string?)card!["aim"] == product.Council.PrioritySlug && (string?)card["toldOn"] == "2026-11-23");
        Assert.Equal(HttpStatusCode.NotFound, await program.StatusAsync("/api/v1/thread/storyboard/none"));

        // Whoever sees no measure of others finds none named.
        Assert.DoesNotContain("CS07", Words(await (await product.VisitAsync(Role.Partner)).PageAsync(Path)), StringComparison.Ordinal);

        product.Clock.PutOn(TimeSpan.FromDays(1));
        (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        refused = await officer.SendAsync($"{Path}/story", "", new() { ["Words"] = "Letters come back late." }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say what changed since it was told, or that you read it again and it still holds."], refused.Errors());
        await officer.SendAsync($"{Path}/story", "", new() { ["Words"] = "Letters come back late.", ["Reason"] = "A team left" });
        var anew = Words(await member.PageAsync(Path));
        foreach (var said in new[] { "Letters come back late.", "1 earlier version of the story", "Letters come back sooner", "Told anew because: A team left" }) { Assert.Contains(said, anew, StringComparison.Ordinal); }
        Assert.DoesNotContain("Letters come back late.", Words(await member.PageAsync($"{Path}?as-at={TestClock.Today:yyyy-MM-dd}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_and_an_objective_have_no_page_and_whoever_may_not_tells_nothing()
    {
        if (product.Council.PrioritySlug.Length == 0) { await product.Council.WeaveAsync(product); }
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await officer.SendAsync("/thread/plans/new", "", new() { ["Form.Title"] = "Untold plan", ["Form.Kind"] = nameof(CouncilPlanKind.CommunityStrategy), ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        await officer.SendAsync("/thread/plans/untold-plan/aims/new", "", new() { ["Form.Kind"] = nameof(AimKind.Priority), ["Form.Title"] = "Untold priority", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        Assert.DoesNotContain("Untold priority", Words(await officer.PageAsync("/thread/storyboard")), StringComparison.Ordinal);
        Assert.Empty((await officer.PageAsync("/thread/aims/untold-priority")).QuerySelectorAll("a[href^='/thread/storyboard']"));
        Assert.NotEmpty((await officer.PageAsync($"/thread/aims/{product.Council.PrioritySlug}")).QuerySelectorAll("a[href^='/thread/storyboard']"));
        foreach (var path in new[] { "/thread/storyboard/untold-priority", "/thread/storyboard/answered", "/thread/storyboard/none", "/thread/storyboard/none/story", "/thread/storyboard/none/numbers", "/thread/storyboard/none/paper.docx" })
        {
            using var answer = await officer.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        foreach (var role in new[] { Role.Member, Role.Partner })
        {
            var visitor = await product.VisitAsync(role);
            foreach (var path in new[] { $"{Path}/story", $"{Path}/numbers" })
            {
                using var answer = await visitor.GetAsync(path);
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            }
        }
    }
}
