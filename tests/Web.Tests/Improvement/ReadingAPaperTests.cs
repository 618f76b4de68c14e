using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteReadingAPaperTests(SqliteProduct product) : ReadingAPaperTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresReadingAPaperTests(PostgresProduct product) : ReadingAPaperTests(product), IClassFixture<PostgresProduct>;

public abstract class ReadingAPaperTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Func<MultipartFormDataContent, HttpContent> Upload(byte[] content, string name) => form =>
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "Upload", name);
        return form;
    };

    private static List<IHtmlInputElement> Settle(IHtmlDocument review)
    {
        var boxes = review.QuerySelectorAll("[name=Settled]").Cast<IHtmlInputElement>().ToList();
        boxes.ForEach(box => box.IsChecked = true);
        return boxes;
    }

    [Theory]
    [InlineData("kent-improvement-plan-2008.docx", 46)]
    [InlineData("rochford-improvement-plan-2009.xlsx", 28)]
    public async Task A_real_paper_is_uploaded_reviewed_and_saved_as_a_draft_that_members_do_not_see(string paper, int actions)
    {
        var content = await File.ReadAllBytesAsync(Shared.Path($"real/{paper}"), Cancel);
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var uploaded = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", at: "/plans/read", files: Upload(content, paper));
        var review = await officer.ReadAsync(uploaded);
        Assert.Contains($"{actions} actions", review.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Read from", review.Body!.TextContent, StringComparison.Ordinal);
        var path = uploaded.Headers.Location!.ToString();
        var code = $"plan-{Guid.NewGuid():N}"[..20];

        using var unsettled = await officer.SendAsync(review, "main form", new() { ["Code"] = code }, at: path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsettled.StatusCode);
        var boxes = Settle(review);
        boxes[^1].IsChecked = false;
        using var almost = await officer.SendAsync(review, "main form", new() { ["Code"] = code }, at: path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, almost.StatusCode);
        var back = await officer.ReadAsync(almost);
        Assert.Contains("1 warning is not settled yet", back.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(boxes.Count - 1, back.QuerySelectorAll("[name=Settled][checked]").Length);
        Settle(back);
        using var saved = await officer.SendAsync(back, "main form", at: path);
        var plan = await officer.ReadAsync(saved);
        Assert.Contains($"{actions} actions", plan.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("draft", plan.QuerySelector(".head__kind")!.TextContent, StringComparison.Ordinal);

        var member = await product.VisitAsync(Role.Member);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"/plans/{code}")).StatusCode);

        // The same paper again differs in nothing.
        using var again = await officer.SendAsync(await officer.PageAsync($"/plans/read?plan={code}"), "main form", at: $"/plans/read?plan={code}", files: Upload(content, paper));
        Assert.Contains($"0 changed, 0 new, 0 not in the newer paper and {actions} the same", (await officer.ReadAsync(again)).QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_table_becomes_actions_and_a_newer_one_shows_its_difference()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        const string table = "Ref\tKey actions\tLead officer\tBy when\n1.1\tMend the bridge\tHead of Highways\tMarch 2027\n1.2\tPaint the bridge\tHC\tOngoing\n";
        using var pasted = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", new() { ["Pasted"] = table }, at: "/plans/read");
        var path = pasted.Headers.Location!.ToString();
        var review = await officer.ReadAsync(pasted);
        Settle(review);
        using var saved = await officer.SendAsync(review, "main form", new() { ["Title"] = "Bridges", ["Code"] = "bridges" }, at: path);
        Assert.Contains("Mend the bridge", (await officer.ReadAsync(saved)).Body!.TextContent, StringComparison.Ordinal);
        await product.InScopeAsync(async (_, db) =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Code == "bridges", Cancel);
            var action = await db.Actions.SingleAsync(a => a.PlanId == plan.Id && a.Code == "1.2", Cancel);
            Assert.Equal(product.Council.HeadOfConsultation, Assert.Single(action.Definition.Leads).PostId);
            return 0;
        });

        var newer = table.Replace("March 2027", "June 2027", StringComparison.Ordinal).Replace("1.2\tPaint the bridge\tHC\tOngoing", "1.3\tLight the bridge\tHead of Highways\t2027/28", StringComparison.Ordinal);
        using var reread = await officer.SendAsync(await officer.PageAsync("/plans/read?plan=bridges"), "main form", new() { ["Pasted"] = newer }, at: "/plans/read?plan=bridges");
        var differences = await officer.ReadAsync(reread);
        Assert.Contains("1 changed, 1 new, 1 not in the newer paper and 0 the same", differences.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        using var taken = await officer.SendAsync(differences, "main form", at: reread.Headers.Location!.ToString());
        var plan = await officer.ReadAsync(taken);
        Assert.Contains("Light the bridge", plan.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Paint the bridge", plan.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("June 2027", plan.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_paper_is_laid_over_what_is_proposed_and_withdrawn_again()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await officer.SendAsync(await officer.PageAsync("/plans/plan/versions"), "form[action*=Start]");
        using var proposed = await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEB1/change"), "main form", new() { ["Form.Resources"] = "One post", ["Reason"] = "Asked for" });
        Assert.Equal(HttpStatusCode.Found, proposed.StatusCode);

        const string newer = "Ref\tKey actions\tLead officer\tBy when\nCEB1\tAnswer every highways letter in eight days\tHead of Highways\tOngoing\nCEB7\tPaint the bridge\tHC\tMarch 2027\n";
        using var reread = await officer.SendAsync(await officer.PageAsync("/plans/read?plan=plan"), "main form", new() { ["Pasted"] = newer }, at: "/plans/read?plan=plan");
        var path = reread.Headers.Location!.ToString();
        var differences = await officer.ReadAsync(reread);
        Assert.Contains("One post", differences.Body!.TextContent, StringComparison.Ordinal);
        using var taken = await officer.SendAsync(differences, "main form", at: path);
        Assert.Contains("A newer paper was read", (await officer.ReadAsync(taken)).Body!.TextContent, StringComparison.Ordinal);

        var withdraw = await officer.PageAsync("/plans/plan/withdraw-paper");
        var import = withdraw.QuerySelector("[name=Import]")!.GetAttribute("value");
        using var withdrawn = await officer.SendAsync(withdraw, "main form", new() { ["Import"] = import, ["Reason"] = "The wrong file" });
        Assert.Contains("1 added, 1 changed, 0 taken out", (await officer.ReadAsync(withdrawn)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/plans/plan/actions/CEB7")).StatusCode);
        await product.InScopeAsync(async (_, db) =>
        {
            var action = await db.Actions.AsNoTracking().SingleAsync(a => a.PlanId == product.Council.Plan && a.Code == "CEB1", Cancel);
            Assert.Equal(("One post", "Answer every highways letter in ten days"), (action.Proposed?.Resources, action.Proposed?.Action));
            return 0;
        });
        Assert.Contains("nothing of a newer paper", (await officer.PageAsync("/plans/plan/withdraw-paper")).Body!.TextContent, StringComparison.Ordinal);
        var member = await product.VisitAsync(Role.Member);
        Assert.DoesNotContain("proposedByPaper", await member.Client.GetStringAsync("/plans/plan.json", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_paper_is_refused_beside_the_field_and_nothing_is_kept()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var before = await product.InScopeAsync((_, db) => db.Imports.CountAsync(Cancel));
        using var answer = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", at: "/plans/read", files: Upload("MZ not a paper"u8.ToArray(), "plan.docx"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", (await officer.ReadAsync(answer)).QuerySelector("#Upload-error")!.TextContent.Trim());
        Assert.Equal(before, await product.InScopeAsync((_, db) => db.Imports.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Nobody_opens_what_another_account_read()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var pasted = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", new() { ["Pasted"] = "Ref\tAction\n1\tA\n" }, at: "/plans/read");
        var member = await product.VisitAsync(Role.Member);
        Assert.False((await member.GetAsync(pasted.Headers.Location!.ToString())).IsSuccessStatusCode);
    }
}
