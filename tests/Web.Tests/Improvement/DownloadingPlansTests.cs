using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteDownloadingPlansTests(SqliteProduct product) : DownloadingPlansTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresDownloadingPlansTests(PostgresProduct product) : DownloadingPlansTests(product), IClassFixture<PostgresProduct>;

public abstract class DownloadingPlansTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("docx"), InlineData("xlsx"), InlineData("ods"), InlineData("csv"), InlineData("html"), InlineData("json")]
    public async Task Every_kind_of_file_is_there_for_a_member_and_for_nobody_without_sign_in(string format)
    {
        var member = await product.VisitAsync(Role.Member);
        using var answer = await member.GetAsync($"/plans/plan.{format}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(PlanPrinting.MediaType(format).Split(';')[0], answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(Cancel)).Length > 200);

        var nobody = await product.VisitAsync();
        using var refused = await nobody.GetAsync($"/plans/plan.{format}");
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        using var absent = await member.GetAsync($"/plans/no-such-plan.{format}");
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task The_list_honours_the_filter_and_the_day()
    {
        var member = await product.VisitAsync(Role.Member);
        var some = await member.Client.GetStringAsync("/plans/plan.csv?category=B", Cancel);
        Assert.Equal(2, some.Trim().Split('\n').Length);
        Assert.Contains("CEB1", some, StringComparison.Ordinal);
        Assert.StartsWith("Code,Title,Theme,Category,Lead,Timescale,Status,Last updated,Next due", some.TrimStart('\ufeff'), StringComparison.Ordinal);
        using var before = await member.GetAsync("/plans/plan.csv?as-at=1+January+2020");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Contains("Nine letters in ten", await member.Client.GetStringAsync("/plans/plan.csv?columns=all", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_that_no_board_has_seen_is_in_no_file_of_a_member()
    {
        await product.InScopeAsync(async (services, db) =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Code == "plan", Cancel);
            if (plan.Current.State == PlanState.Draft) { return 0; }
            var clock = services.GetRequiredService<CouncilClock>();
            var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today };
            var started = plan.StartVersion(null);
            plan.Versions = [.. plan.Versions.SkipLast(1), plan.Current with { Issues = "XYZZY-ISSUES" }];
            var action = await db.Actions.SingleAsync(a => a.PlanId == plan.Id && a.Code == "CEA1", Cancel);
            action.Proposed = action.Definition with { Action = "XYZZY-PROPOSAL" };
            Assert.Null(await db.CommitAsync([started.Value!, new ChangeProposed(action.Ref, [], null)], Submission.Of(actor), Cancel));
            return 0;
        });
        var member = await product.VisitAsync(Role.Member);
        foreach (var format in PlanPrinting.Formats.Append("json"))
        {
            Assert.DoesNotContain("XYZZY", await WholeAsync(member, $"/plans/plan.{format}?columns=all"), StringComparison.Ordinal);
        }

        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        Assert.Contains("XYZZY-PROPOSAL", await WholeAsync(officer, "/plans/plan.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_makes_the_same_plan_again_with_statuses_and_story()
    {
        var lead = await product.VisitAsync(Role.Lead);
        using var updated = await lead.SendAsync(await lead.PageAsync("/plans/plan/actions/CEA1"), "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "The register is open." });
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var json = await officer.Client.GetStringAsync("/plans/plan.json", Cancel);
        var code = $"again-{Guid.NewGuid():N}"[..20];
        var made = await ImportAsync(json, code);
        Assert.True(made.IsGranted, string.Join('\n', made.Problems.Select(p => p.Message)));

        var again = JsonNode.Parse(await officer.Client.GetStringAsync($"/plans/{code}.json", Cancel))!;
        var was = JsonNode.Parse(json)!;
        Assert.Equal(3, again["actions"]!.AsArray().Count);
        foreach (var (one, other) in was["actions"]!.AsArray().Zip(again["actions"]!.AsArray()))
        {
            foreach (var part in new[] { "code", "definition", "progress", "standing" }) { Assert.Equal(one![part]?.ToJsonString(), other![part]?.ToJsonString()); }
        }

        Assert.Equal(was["plan"]!["versions"]!.ToJsonString(), again["plan"]!["versions"]!.ToJsonString());
        Assert.Contains("The register is open.", again["actions"]![0]!["history"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("read from export.json", await product.InScopeAsync(async (_, db) => (await db.History.OrderBy(h => h.Sequence).LastAsync(h => h.Event == nameof(PlanAdded), Cancel)).Words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json"), InlineData("[]"), InlineData("""{"format":"golden-thread-plan","version":9}"""), InlineData("""{"format":"golden-thread-plan","version":1,"plan":{"code":"a b","title":"x","versions":[]},"actions":[]}""")]
    [InlineData("""{"format":"golden-thread-plan","version":1,"plan":{"code":"ok","title":"x","themes":[{"number":1,"title":"t"}],"versions":[{"label":"1","state":"Draft"}]},"actions":[{"code":"A1","definition":{"theme":1,"action":"x","criteria":[null]}}]}""")]
    [InlineData("""{"format":"golden-thread-plan","version":1,"plan":{"code":"ok","title":"x","themes":[{"number":1,"title":"t"}],"versions":[{"label":"1","state":"Draft"}]},"actions":[{"code":"A1","definition":{"theme":1,"action":"x\u0000y"}}]}""")]
    [InlineData("""{"format":"golden-thread-plan","version":1,"plan":{"code":"ok","title":"x","themes":[{"number":1,"title":"t"}],"versions":[{"label":"1","state":"Nonsense"}]},"actions":[{"code":"A1","definition":{"theme":1,"action":"x"}}]}""")]
    [InlineData("""{"format":"golden-thread-plan","version":1,"plan":{"code":"ok","title":"x","themes":[{"number":1,"title":"t"}],"versions":[{"label":"1","state":"Draft"}]},"actions":[{"code":"A1","definition":{"theme":1,"action":"x"},"evidence":[{"title":"t","link":"javascript:alert(1)"}]}]}""")]
    public async Task A_json_file_that_is_wrong_is_refused_in_words(string json)
    {
        var outcome = await ImportAsync(json, null);
        Assert.NotEmpty(outcome.Problems);
        Assert.All(outcome.Problems, problem => Assert.NotEmpty(problem.Message));
    }

    [Fact]
    public async Task A_committee_report_is_shown_and_downloaded_with_everything_that_was_typed()
    {
        var clerk = await product.VisitAsync(Role.Clerk);
        var page = await clerk.PageAsync("/plans/plan/report?kind=district");
        var typed = new Dictionary<string, string?> { ["Form.Recommendations"] = "To adopt the plan", ["Form.Risks"] = "<b>None</b> known", ["Form.Item"] = "7", ["Form.Officer"] = "A. N. Officer", ["Form.OfficerPhone"] = "01234 567890", ["Form.Appendix"] = "true", ["Form.AppendixNumber"] = "B" };
        using var shown = await clerk.SendAsync(page, "main form:not(.filter)", typed, at: "/plans/plan/report");
        var preview = await clerk.ReadAsync(shown);
        foreach (var words in new[] { "1.1 To adopt the plan", "A. N. Officer", "Telephone: 01234 567890", "Chief Executive:", "Appendix B: the plan" }) { Assert.Contains(words, preview.Body!.TextContent, StringComparison.Ordinal); }
        Assert.Contains("4.1 <b>None</b> known", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<b>None</b> known", preview.QuerySelector("[name='Form.Risks']")!.TextContent);
        using var word = await clerk.SendAsync(page, "main form:not(.filter)", typed, at: "/plans/plan/report?handler=Word");
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal("attachment", word.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Evidence_files_that_do_not_come_along_with_json_are_counted()
    {
        var code = $"files-{Guid.NewGuid():N}"[..20];
        var made = await ImportAsync("""{"format":"golden-thread-plan","version":1,"plan":{"code":"ok","title":"x","themes":[{"number":1,"title":"t"}],"versions":[{"label":"1","state":"Draft"}]},"actions":[{"code":"A1","definition":{"theme":1,"action":"x"},"evidence":[{"title":"t","fileName":"a.pdf"},{"title":"l","link":"https://example.org/"}]}]}""", code);
        Assert.EndsWith("1 file of evidence that it names did not come along and are to be attached again", made.Value!.InWords, StringComparison.Ordinal);
    }

    private async Task<Outcome<PlanAdded>> ImportAsync(string json, string? code) => await product.InScopeAsync((services, _) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        return services.GetRequiredService<ImportPlanJson>().RunAsync(json, "export.json", code, Submission.Of(new Actor { Account = product.Council.Accounts[Role.PerformanceOfficer], Post = "Officer", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] }), Cancel);
    });

    /// <summary>All the text of a file, its zipped parts unpacked.</summary>
    private static async Task<string> WholeAsync(Visitor visitor, string path)
    {
        var bytes = await visitor.Client.GetByteArrayAsync(path, Cancel);
        if (bytes is not [(byte)'P', (byte)'K', ..]) { return Encoding.UTF8.GetString(bytes); }
        var text = new StringBuilder();
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync(Cancel));
        }

        return text.ToString();
    }
}
