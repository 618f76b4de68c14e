using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteFindingsTests(SqliteProduct product) : FindingsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFindingsTests(PostgresProduct product) : FindingsTests(product), IClassFixture<PostgresProduct>;

public abstract class FindingsTests(Product product)
{
    private const string Form = "main form";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Func<MultipartFormDataContent, HttpContent> Upload(byte[] content, string name) => form =>
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "Upload", name);
        return form;
    };

    private static byte[] Report(params string[] paragraphs) => System.Text.Encoding.UTF8.GetBytes("Report of the inspection\n\n" + string.Join("\n\n", paragraphs.Select((text, at) => $"{at + 1} {text}")));

    /// <summary>Opens an inspection of a title that the plan answers; its path.</summary>
    private static async Task<string> OpenAsync(Visitor officer, string title, bool isPublished, params Guid[] plans)
    {
        var page = await officer.PageAsync("/assessments/inspections/new");
        var values = new Dictionary<string, string?> { ["Form.Title"] = title, ["Form.Body"] = "The inspectorate" };
        if (isPublished) { (values["Form.PublishedOn.Day"], values["Form.PublishedOn.Month"], values["Form.PublishedOn.Year"]) = ("3", "11", "2026"); }
        foreach (var box in page.QuerySelectorAll("[name='Form.Plans']").Cast<IHtmlInputElement>()) { box.IsChecked = plans.Contains(Guid.Parse(box.Value)); }
        using var opened = await officer.SendAsync(page, Form, values);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        return opened.Headers.Location!.ToString();
    }

    /// <summary>Reads a report in and agrees to it; what was shown before.</summary>
    private static async Task<IHtmlDocument> ReadAsync(Visitor officer, string path, byte[] content, string name)
    {
        using var sent = await officer.SendAsync(await officer.PageAsync($"{path}/report/new"), "main form[enctype]", files: Upload(content, name));
        var shown = await officer.ReadAsync(sent);
        using var agreed = await officer.SendAsync(shown, "form[action*=Accept]");
        Assert.Contains("Read in from", (await officer.ReadAsync(agreed)).Text(), StringComparison.Ordinal);
        return shown;
    }

    private static string Words(IHtmlDocument page) => string.Join(' ', page.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> PressAsync(Visitor visitor, string path, string form, Dictionary<string, string?>? values = null)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        return Words(await visitor.ReadAsync(answer));
    }

    [Fact]
    public async Task The_real_plan_and_the_report_that_it_cites_lead_to_each_other_paragraph_by_paragraph()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        // The plan is read in from its paper, with every warning settled.
        using var uploaded = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", at: "/plans/read", files: Upload(await File.ReadAllBytesAsync(Shared.Path("real/kent-improvement-plan-2008.docx"), Cancel), "kent.docx"));
        var review = await officer.ReadAsync(uploaded);
        foreach (var box in review.QuerySelectorAll("[name=Settled]").Cast<IHtmlInputElement>()) { box.IsChecked = true; }
        using var saved = await officer.SendAsync(review, "main form", new() { ["Code"] = "kent" }, at: uploaded.Headers.Location!.ToString());
        Assert.Contains("46 actions", (await officer.ReadAsync(saved)).Text(), StringComparison.Ordinal);
        var plan = await product.InScopeAsync((_, db) => Task.FromResult(db.Plans.Single(each => each.Code == "kent").Id));

        var path = await OpenAsync(officer, "Corporate assessment 2008", true, plan);
        var shown = await ReadAsync(officer, path, await File.ReadAllBytesAsync(Shared.Path("real/constructed-inspection-report.docx"), Cancel), "report.docx");
        Assert.Contains("105 paragraphs", shown.Text(), StringComparison.Ordinal);
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Shared.Path("real/constructed-inspection-report.expected.json"), Cancel));

        // Every paragraph that the plan cites shows the actions that cite it, and no other does.
        var coverage = await officer.PageAsync($"{path}/coverage?show=all");
        var rows = coverage.QuerySelectorAll("tbody tr").ToDictionary(row => int.Parse(row.QuerySelector("th")!.TextContent.Trim(), CultureInfo.InvariantCulture));
        Assert.Equal(105, rows.Count);
        var cited = 0;
        foreach (var row in expected.RootElement.GetProperty("rows").EnumerateArray())
        {
            var actions = row.GetProperty("actions").EnumerateArray().Select(code => code.GetString()!).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(actions, rows[row.GetProperty("number").GetInt32()].QuerySelectorAll("td[data-label=Actions] .code").Select(code => code.TextContent).Order(StringComparer.Ordinal));
            cited += actions.Count > 0 ? 1 : 0;
        }

        Assert.Equal(30, cited);
        Assert.Contains("Ambition", (await officer.PageAsync(path)).Text(), StringComparison.Ordinal);
        // And back: paragraph 68 and the three actions that answer it.
        foreach (var code in new[] { "CEA1", "MMA1", "MMB1" })
        {
            var action = await officer.PageAsync($"/plans/kent/actions/{code}");
            Assert.Contains(action.QuerySelectorAll("blockquote a"), link => link.GetAttribute("href") == $"{path}/coverage?show=all#p68");
        }

        // The plan is a draft that no board has seen: a member sees the report, and not the draft's actions.
        var member = await product.VisitAsync(Role.Member);
        Assert.Empty((await member.PageAsync($"{path}/coverage?show=all")).QuerySelectorAll("td[data-label=Actions] .code"));
    }

    [Fact]
    public async Task A_finding_is_made_answered_sent_back_approved_and_reviewed_and_nobody_approves_their_own()
    {
        var (officer, lead, director, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Director), await product.VisitAsync(Role.Member));
        var path = await OpenAsync(officer, "Visit to the letters office", false);
        await ReadAsync(officer, path, Report("Letters are answered with care.", "The council should answer letters within ten days.", "Its offices are old."), "visit.txt");
        using var unseen = await member.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode);

        // Marked by a person; what a finding rests on stays wanted.
        Assert.Contains("A paragraph was marked", await PressAsync(officer, $"{path}/report", "main form[method=post]", new() { ["Marks[1]"] = "Strength" }), StringComparison.Ordinal);
        Assert.Contains("Say in a sentence what was found.", await PressAsync(officer, $"{path}/findings/new?paragraph=2", Form, new() { ["Form.Title"] = " " }), StringComparison.Ordinal);
        var made = await PressAsync(officer, $"{path}/findings/new?paragraph=2", Form, new() { ["Form.Title"] = "Letters wait too long", ["Form.OwnerPost"] = product.Council.HeadOfConsultation.ToString() });
        Assert.Contains("F1 was made.", made, StringComparison.Ordinal);
        var finding = $"{path}/findings/1";
        Assert.Contains("A finding rests on paragraph 2.", await PressAsync(officer, $"{path}/report", "main form[method=post]", new() { ["Marks[2]"] = "Narrative" }), StringComparison.Ordinal);

        // The owner answers; another's head of service sees no form.
        Assert.Contains("Say what shows it", await PressAsync(lead, finding, "form[action*=Answer]", new() { ["Kind"] = "AlreadyPractice", ["Words"] = "We do." }), StringComparison.Ordinal);
        var answered = await PressAsync(lead, finding, "form[action*=Answer]", new() { ["Kind"] = "NoAction", ["Words"] = "Ten days cost more than they give.", ["ReviewOn.Day"] = "1", ["ReviewOn.Month"] = "6", ["ReviewOn.Year"] = "2027" });
        Assert.Contains("Answered: no action, for a reason", answered, StringComparison.Ordinal);
        Assert.Null((await (await product.VisitAsync(Role.HeadOfService)).PageAsync(finding)).QuerySelector("form[action*=Answer]"));
        Assert.Null((await lead.PageAsync(finding)).QuerySelector("form[action*=Approve]"));
        using var refused = await lead.ForgeAsync(await lead.PageAsync(finding), finding + "?handler=Approve");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        // Sent back with a reason, answered again by an action, approved by somebody else; members see it once the report is out.
        Assert.Contains("Say what is missing", await PressAsync(director, finding, "form[action*=SendBack]", new() { ["Because"] = "" }), StringComparison.Ordinal);
        Assert.Contains("Answer sent back", await PressAsync(director, finding, "form[action*=SendBack]", new() { ["Because"] = "Which costs?" }), StringComparison.Ordinal);
        var stale = await officer.PageAsync(finding);
        var action = (await lead.PageAsync(finding)).QuerySelectorAll("select[name=Actions] option").First(option => option.TextContent.Contains("CEA1", StringComparison.Ordinal)).GetAttribute("value");
        Assert.Contains("Answered: action", await PressAsync(lead, finding, "form[action*=Answer]", new() { ["Kind"] = "Act", ["Actions"] = action, ["Words"] = "CEA1 does it." }), StringComparison.Ordinal);
        using var late = await officer.SendAsync(stale, "form[action*=Answer]", new() { ["Kind"] = "NoAction", ["Words"] = "Mine.", ["ReviewOn.Day"] = "1", ["ReviewOn.Month"] = "6", ["ReviewOn.Year"] = "2027" });
        var conflict = Words(await officer.ReadAsync(late));
        Assert.Contains("Somebody else changed this finding", conflict, StringComparison.Ordinal);
        Assert.Contains("Mine.", conflict, StringComparison.Ordinal);
        Assert.Contains("Answer approved: action", await PressAsync(officer, finding, "form[action*='handler=Approve']"), StringComparison.Ordinal);
        Assert.Contains("1 of 1 answered", Words(await officer.PageAsync($"{path}/coverage")), StringComparison.Ordinal);
        Assert.Contains("F1", Words(await officer.PageAsync("/plans/plan/actions/CEA1")), StringComparison.Ordinal);

        Assert.Contains("Changed: publication", await PressAsync(officer, $"{path}/change", Form, new() { ["Form.PublishedOn.Day"] = "3", ["Form.PublishedOn.Month"] = "11", ["Form.PublishedOn.Year"] = "2026" }), StringComparison.Ordinal);
        Assert.Contains("Letters wait too long", Words(await member.PageAsync(path)), StringComparison.Ordinal);

        // An answer that nobody has approved is not for members.
        await PressAsync(lead, finding, "form[action*=Answer]", new() { ["Kind"] = "NoAction", ["Words"] = "We think again.", ["ReviewOn.Day"] = "1", ["ReviewOn.Month"] = "6", ["ReviewOn.Year"] = "2027" });
        Assert.Contains("We think again.", Words(await officer.PageAsync(finding)), StringComparison.Ordinal);
        foreach (var place in new[] { finding, path, $"{path}/coverage" }) { Assert.DoesNotContain("We think again.", Words(await member.PageAsync(place)), StringComparison.Ordinal); }
        foreach (var format in new[] { "docx", "xlsx", "ods", "csv", "html", "json" })
        {
            using var file = await member.GetAsync($"{path}/coverage.{format}");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            if (format is "csv" or "html" or "json") { Assert.Contains("within ten days", await file.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }
        }
    }

    [Fact]
    public async Task What_cannot_be_read_changes_nothing_and_a_later_edition_cannot_lose_a_finding()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var path = await OpenAsync(officer, "Two editions", true);
        using var nothing = await officer.SendAsync(await officer.PageAsync($"{path}/report/new"), "main form[enctype]", files: Upload([0, 1, 2], "picture.docx"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.StatusCode);
        Assert.Null((await officer.PageAsync($"{path}/report/new")).QuerySelector("form[action*=Accept]"));

        await ReadAsync(officer, path, Report("All is well here.", "The council should listen more."), "first.txt");
        await PressAsync(officer, $"{path}/findings/new?paragraph=2", Form, new() { ["Form.Title"] = "It should listen" });
        using var sent = await officer.SendAsync(await officer.PageAsync($"{path}/report/new"), "main form[enctype]", files: Upload(Report("All is well here."), "second.txt"));
        using var lost = await officer.SendAsync(await officer.ReadAsync(sent), "form[action*=Accept]");
        Assert.Contains("A finding rests on paragraph 2", Words(await officer.ReadAsync(lost)), StringComparison.Ordinal);
        Assert.Contains("The reading was put away.", await PressAsync(officer, $"{path}/report/new", "form[action*=PutAway]"), StringComparison.Ordinal);
        Assert.Contains("2 paragraphs", Words(await officer.PageAsync(path)), StringComparison.Ordinal);
        Assert.Contains("Withdrawn", await PressAsync(officer, $"{path}/findings/1/change", "form[action*=Withdraw]", new() { ["Because"] = "Made by mistake" }), StringComparison.Ordinal);
    }
}
