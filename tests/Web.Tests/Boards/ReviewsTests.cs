using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Boards;

public sealed class SqliteReviewsTests(SqliteProduct product) : ReviewsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresReviewsTests(PostgresProduct product) : ReviewsTests(product), IClassFixture<PostgresProduct>;

/// <summary>Reviews with terms of reference, from the proposal to what came of their recommendations, on the running product.</summary>
public abstract class ReviewsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dictionary<string, string?> Day(string field, DateOnly day) => new() { [$"{field}.Day"] = $"{day.Day}", [$"{field}.Month"] = $"{day.Month}", [$"{field}.Year"] = $"{day.Year}" };

    private Task<Guid> CabinetAsync() => product.InScopeAsync((_, db) => db.Boards.Where(each => each.Name == "Cabinet").Select(each => each.Id).SingleAsync(Cancel));

    private async Task<Dictionary<string, string?>> TypedAsync(string title) => new()
    {
        ["Form.Title"] = title,
        ["Form.Kind"] = "Lean",
        ["Form.BoardId"] = $"{await CabinetAsync()}",
        ["Form.LeadPostId"] = $"{product.Council.HeadOfConsultation}",
        ["Form.Members"] = "Four clerks",
        ["Form.ReportsBy"] = "31 Jan 2027",
        ["Form.Purpose"] = "To answer in five days",
        ["Form.Questions"] = "Where do letters wait?\nWhich steps help nobody?",
        ["Form.OutOfScope"] = "Calls",
    };

    private async Task<string> ProposedAsync(Visitor clerk, string title, string path = "/boards/reviews/new", Dictionary<string, string?>? more = null)
    {
        var values = await TypedAsync(title);
        foreach (var (field, value) in more ?? []) { values[field] = value; }
        await clerk.SendAsync(path, "", values);
        return $"/boards/reviews/{await product.InScopeAsync((_, db) => db.Reviews.Where(each => each.Title == title).Select(each => each.Number).SingleAsync(Cancel))}";
    }

    [Fact]
    public async Task A_review_goes_from_its_proposal_to_what_came_of_its_recommendations()
    {
        var (clerk, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        var wrong = await clerk.SendAsync("/boards/reviews/new", "", new() { ["Form.Title"] = "Letters", ["Form.ReportsBy"] = "soon" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“soon” is not a date. Write it like 27 Mar 2027."], wrong.Errors());
        wrong = await clerk.SendAsync("/boards/reviews/new", "", new() { ["Form.Title"] = "Letters" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Choose the board that commissions it.", "Choose what kind of review it is.", "Choose the post that leads it.", "Give the day by which it reports."], wrong.Errors());
        Assert.Equal("Letters", wrong.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        var path = await ProposedAsync(clerk, "How letters are answered", more: new() { ["ServiceId"] = $"{product.Council.Consultation}" });
        await clerk.SendAsync(path, "Agree", []);
        wrong = await clerk.SendAsync($"{path}/terms", "", new() { ["Form.Scope"] = "E-mail too" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["The board agreed these terms: say why they change."], wrong.Errors());
        await clerk.SendAsync($"{path}/terms", "", new() { ["Form.Scope"] = "E-mail too", ["Form.Because"] = "Cabinet asked for it" });
        await clerk.SendAsync(path, "Begin", []);
        wrong = await clerk.SendAsync(path, "Report", [], HttpStatusCode.UnprocessableEntity);
        Assert.Contains("It found nothing yet: record at least one finding before it reports.", wrong.Text(), StringComparison.Ordinal);
        await clerk.SendAsync(path, "Find", new() { ["Question"] = "1", ["FindingWords"] = "They wait in the post room" });
        await clerk.SendAsync($"{path}?finding=1", "Find", new() { ["FindingWords"] = "They wait two days in the post room" });
        wrong = await clerk.SendAsync(path, "Recommend", new() { ["RecommendationWords"] = "Open letters once", ["Money"] = "lots" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“lots” is not an amount. Give it in pounds, as 460,000."], wrong.Errors());
        foreach (var words in new[] { "Open letters once", "Answer by telephone", "Buy a scanner" }) { await clerk.SendAsync(path, "Recommend", new() { ["RecommendationWords"] = words, ["Money"] = "£12,000", ["ToBoardId"] = $"{await CabinetAsync()}" }); }
        await clerk.SendAsync($"{path}?recommendation=1&reword=true", "Recommend", new() { ["RecommendationWords"] = "Open every letter once" });
        await clerk.SendAsync(path, "Report", []);
        wrong = await clerk.SendAsync(path, "Close", [], HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Recommendations 1, 2 and 3 have no answer yet.", wrong.Text(), StringComparison.Ordinal);

        wrong = await clerk.SendAsync($"{path}?recommendation=2", "Answer", new() { ["Answer"] = "InPart" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say what of it is not accepted.", "Say why.", "Choose the post that does it.", "Give the day by which it is done.", "Say what is expected to come of it.", "Give the day on which it is looked at again."], wrong.Errors());
        await clerk.SendAsync($"{path}?recommendation=1", "Answer", new(Day("DoneBy", TestClock.Today.AddDays(5)).Concat(Day("LookOn", TestClock.Today.AddDays(30)))) { ["Answer"] = "Accepted", ["PostId"] = $"{product.Council.HeadOfConsultation}", ["Expected"] = "Five days" });
        await clerk.SendAsync($"{path}?recommendation=2", "Answer", new(Day("DoneBy", TestClock.Today.AddDays(5)).Concat(Day("LookOn", TestClock.Today.AddDays(9)))) { ["Answer"] = "InPart", ["NotThat"] = "complaints", ["Because"] = "They need paper", ["PostId"] = $"{product.Council.HeadOfConsultation}", ["Expected"] = "Fewer letters" });
        await clerk.SendAsync($"{path}?recommendation=3", "Answer", new() { ["Answer"] = "NotAccepted", ["Because"] = "There is one" });
        await clerk.SendAsync($"{path}?recommendation=1&look=true", "Look", new() { ["Result"] = "Done", ["Came"] = "Answers take four days" });
        await clerk.SendAsync($"{path}?recommendation=2&look=true", "Look", new(Day("NextOn", TestClock.Today.AddDays(60))) { ["Result"] = "TooEarly", ["Came"] = "It began last week" });
        wrong = await clerk.SendAsync(path, "Close", [], HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Recommendation 2 was looked at too early: look again at what came of it.", wrong.Text(), StringComparison.Ordinal);
        await clerk.SendAsync($"{path}?recommendation=2&look=true", "Look", new() { ["Result"] = "Partly", ["Came"] = "A third fewer letters" });
        await clerk.SendAsync(path, "Close", []);

        var page = await member.PageAsync(path);
        foreach (var words in new[] { "Closed since 23 November 2026", "Terms until 23 November 2026", "Cabinet asked for it", "Finding 1, on question 1: They wait two days in the post room", "No finding answers question 2 yet", "Open every letter once", "£12,000", "Not: complaints", "They need paper", "Answers take four days", "Looked at 30 days before its day".Replace("30", "thirty", StringComparison.Ordinal), "A third fewer letters", "Too early to tell, 23 November 2026" }) { Assert.Contains(words, page.Text(), StringComparison.Ordinal); }
        Assert.Empty(page.QuerySelectorAll("aside form"));
        Assert.NotNull(page.QuerySelector($"a[href='/organisation/services/{product.Council.Consultation}']"));
        Assert.Contains("How letters are answered", (await member.PageAsync($"/organisation/services/{product.Council.Consultation}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_has_its_work_programme_as_a_list_and_as_files_and_a_review_is_a_paper()
    {
        var (clerk, member) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        var cabinet = await CabinetAsync();
        var path = await ProposedAsync(clerk, "Late to begin", $"/boards/reviews/new?board={cabinet}", new() { ["Form.StartsOn"] = "1 Nov 2026" });
        var stopped = await ProposedAsync(clerk, "Soon stopped");
        await clerk.SendAsync(stopped, "Stop", new() { ["StopBecause"] = "The service ends" });
        var list = (await member.PageAsync($"/boards/reviews?board={cabinet}")).Text();
        Assert.Contains("Work programme: Cabinet", list, StringComparison.Ordinal);
        Assert.Contains("Its terms are agreed, Cabinet, was due 1 November 2026", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Soon stopped", list, StringComparison.Ordinal);
        Assert.Contains("Soon stopped", (await member.PageAsync("/boards/reviews?show=Stopped&kind=Lean")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Soon stopped", (await member.PageAsync("/boards/reviews?show=all&kind=Peer")).Text(), StringComparison.Ordinal);
        Assert.Contains("Late to begin", (await member.PageAsync("/boards/reviews?show=late")).Text(), StringComparison.Ordinal);
        Assert.Contains("Late to begin", (await member.PageAsync($"/boards/{cabinet}")).Text(), StringComparison.Ordinal);
        Assert.NotNull((await member.PageAsync("/boards")).QuerySelector("a[href='/boards/reviews']"));
        Assert.Contains("No review answers to this", (await member.PageAsync("/boards/reviews?as-at=2026-11-01")).Text(), StringComparison.Ordinal);
        foreach (var format in new[] { "csv", "xlsx", "ods" })
        {
            using var file = await member.GetAsync($"/boards/reviews.{format}?show=late");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            if (format == "csv") { Assert.Contains("Late to begin,LEAN review,", await file.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }
        }

        using var html = await member.GetAsync($"{path}/paper.html");
        Assert.Contains("Which steps help nobody?", await html.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var docx = await member.GetAsync($"{path}/paper.docx");
        using var word = WordprocessingDocument.Open(await docx.Content.ReadAsStreamAsync(Cancel), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, Cancel));
        Assert.Contains("To answer in five days", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        using (var unknown = await member.GetAsync("/boards/reviews/999/paper.docx")) { Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode); }
    }

    [Fact]
    public async Task A_measure_is_reviewed_from_its_own_page_and_a_chair_who_leads_is_warned_of()
    {
        var (clerk, keeper) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Administrator));
        await keeper.SendAsync("/boards/new", "", new() { ["Name"] = "Chaired board", ["Type"] = nameof(BoardType.Officers), ["Chair"] = $"{product.Council.HeadOfConsultation}" });
        var board = await product.InScopeAsync((_, db) => db.Boards.Where(each => each.Name == "Chaired board").Select(each => each.Id).SingleAsync(Cancel));
        var measure = await product.InScopeAsync((_, db) => db.Measures.OrderBy(each => each.Id).FirstAsync(Cancel));
        var from = (await clerk.PageAsync($"/measures/{measure.Slug}")).QuerySelector("a[href^='/boards/reviews/new']")!.GetAttribute("href")!;
        var path = await ProposedAsync(clerk, "Why the figure falls", from, new() { ["Form.BoardId"] = $"{board}" });
        var page = await clerk.PageAsync(path);
        Assert.Contains("Head of Consultation leads it and chairs Chaired board, which commissioned it.", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/measures/{measure.Slug}']"));
        using var none = await clerk.GetAsync($"/boards/reviews/new?kind=Project&id={Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Whoever_does_not_record_decisions_reads_only_and_two_at_once_are_told()
    {
        var (clerk, lead, partner) = (await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Partner));
        var path = await ProposedAsync(clerk, "Read by many");
        var page = await lead.PageAsync(path);
        Assert.Empty(page.QuerySelectorAll("aside form"));
        foreach (var address in new[] { "/boards/reviews/new", $"{path}/terms" })
        {
            using var refused = await lead.GetAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        using (var unseen = await partner.GetAsync(path)) { Assert.Equal(HttpStatusCode.Forbidden, unseen.StatusCode); }
        using (var unknown = await clerk.GetAsync("/boards/reviews/999")) { Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode); }
        var (first, second) = (await clerk.PageAsync(path), await clerk.PageAsync(path));
        using (var saved = await clerk.SendAsync(first, "form[action*='handler=Agree']", [])) { Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode); }
        using (var again = await clerk.SendAsync(first, "form[action*='handler=Agree']", [])) { Assert.Equal(HttpStatusCode.Redirect, again.StatusCode); }
        using var late = await clerk.SendAsync(second, "form[action*='handler=Stop']", new() { ["StopBecause"] = "Not now" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Equal(ReviewState.Agreed, await product.InScopeAsync((_, db) => db.Reviews.Where(each => each.Title == "Read by many").Select(each => each.State).SingleAsync(Cancel)));
    }
}
