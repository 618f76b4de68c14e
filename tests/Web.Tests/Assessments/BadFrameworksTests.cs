using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Improvement;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteBadFrameworksTests(SqliteProduct product) : BadFrameworksTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresBadFrameworksTests(PostgresProduct product) : BadFrameworksTests(product), IClassFixture<PostgresProduct>;

/// <summary>Frameworks that do not hold together, and one that changes under an assessment that is being answered, as somebody meets them on the pages.</summary>
public abstract class BadFrameworksTests(Product product)
{
    private const string Sound = """
        code: letters
        title: Letters
        levels: [theme, line]
        scales:
          - { code: score, title: Score, levels: [theme, line], steps: [{ score: 1, label: Weak }, { score: 2, label: Strong }] }
        parts:
          - { ref: "1", title: Writing, parts: [{ ref: "1.1", title: Are letters answered? }, { ref: "1.2", title: Are they kind? }] }
        scoring:
          - { level: theme, of: line, method: lowest }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<List<FrameworkEdition>> EditionsAsync(string code) => product.InScopeAsync((_, db) => db.FrameworkEditions.AsNoTracking().Where(each => each.Code == code).OrderBy(each => each.Number).ToListAsync(Cancel));

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page)> UploadAsync(Visitor officer, string path, string text)
    {
        using var answer = await officer.SendAsync(await officer.PageAsync(path), "form#upload", files: HostileFilesTests.File(Encoding.UTF8.GetBytes(text), "framework.yaml"));
        return (answer.StatusCode, await officer.ReadAsync(answer));
    }

    private static async Task<string> AgreeAsync(Visitor officer, string path, string text, string? because = null)
    {
        var (_, preview) = await UploadAsync(officer, path, text);
        using var agreed = await officer.SendAsync(preview, "form#agree", because is null ? null : new() { ["Because"] = because }, at: path);
        return Words(await officer.ReadAsync(agreed));
    }

    [Theory]
    [InlineData("  - { level: theme, of: line, method: lowest }", "  - { level: theme, of: line, method: lowest }\n  - { level: line, of: theme, method: lowest }", "The rules go in a circle: “theme” follows from “line”, which follows from “theme” again.")]
    [InlineData("title: Writing, parts", "title: Writing, under: \"1.1\", parts", "parts stand under each other in a circle: 1, under 1.1, under 1.")]
    [InlineData("title: Are they kind?", "title: Are they kind?, scale: stars", "1.2 is scored on the scale “stars”, and there is none of that code.")]
    [InlineData("levels: [theme, line], steps", "levels: [line], steps", "A rule scores “theme”, which has no scale.")]
    [InlineData("levels: [theme, line], steps", "levels: [theme], steps", "The score of “theme” follows from “line”, which has no scale.")]
    public async Task What_does_not_hold_together_is_refused_on_the_page_as_a_new_one_and_as_a_change(string words, string instead, string said)
    {
        Assert.Equal(2, Sound.Split(words).Length);
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var code = $"bad-{Guid.NewGuid():N}"[..16];
        string Of(string text) => text.Replace("code: letters", $"code: {code}", StringComparison.Ordinal);
        var bad = Of(Sound.Replace(words, instead, StringComparison.Ordinal));
        var (status, page) = await UploadAsync(officer, "/assessments/frameworks/new", bad);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(said, Words(page), StringComparison.Ordinal);
        Assert.Contains("Nothing was saved.", Words(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form#agree"));
        Assert.Empty(await EditionsAsync(code));

        await AgreeAsync(officer, "/assessments/frameworks/new", Of(Sound));
        (status, page) = await UploadAsync(officer, $"/assessments/frameworks/{code}/edit", bad);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(said, Words(page), StringComparison.Ordinal);
        Assert.Single(await EditionsAsync(code));
    }

    [Fact]
    public async Task A_code_that_changes_under_a_live_assessment_is_said_and_what_is_being_answered_stays_as_it_was_asked()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await AgreeAsync(officer, "/assessments/frameworks/new", Sound);
        var edition = Assert.Single(await EditionsAsync("letters")).Id;
        using var begun = await officer.SendAsync(await officer.PageAsync("/assessments/self/new"), "main form[method=post]", new() { ["Form.EditionId"] = $"{edition}", ["Form.Title"] = "Our letters", ["Form.Subject"] = "The council", ["Form.Year"] = "2026/27" });
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var path = begun.Headers.Location!.ToString().Replace("/assign", "", StringComparison.Ordinal);
        using (var answered = await officer.SendAsync(await officer.PageAsync($"{path}/parts/1.1"), "form#answer", new() { ["Form.Score"] = "2", ["Form.Judgement"] = "We answer them." })) { Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode); }

        // The framework's own code does not change on the page of the framework.
        const string Edit = "/assessments/frameworks/letters/edit";
        var (status, other) = await UploadAsync(officer, Edit, Sound.Replace("code: letters", "code: letters-2", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("The file is of the framework “letters-2”, and this page is for “letters”.", Words(other), StringComparison.Ordinal);

        // A part that is cited otherwise is one taken out and one added; it is said that it is being answered.
        var changed = Sound.Replace("\"1.1\"", "\"1.1a\"", StringComparison.Ordinal);
        var (_, preview) = await UploadAsync(officer, Edit, changed);
        Assert.Contains("1 part added, 1 taken out, 0 reworded, 0 moved.", Words(preview), StringComparison.Ordinal);
        Assert.Contains("changes or leaves out 1.1, which is being answered", await AgreeAsync(officer, Edit, changed, "As the inspectors cite it"), StringComparison.Ordinal);
        Assert.Equal(2, (await EditionsAsync("letters")).Count);

        // The assessment stays on its edition: asked, answered, scored and changed as before.
        var part = await officer.PageAsync($"{path}/parts/1.1");
        Assert.Contains("Are letters answered?", Words(part), StringComparison.Ordinal);
        Assert.Equal("We answer them.", part.QuerySelector("[name='Form.Judgement']")!.TextContent.Trim());
        using var unknown = await officer.GetAsync($"{path}/parts/1.1a");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using (var again = await officer.SendAsync(part, "form#answer", new() { ["Form.Judgement"] = "We answer most of them." })) { Assert.Equal(HttpStatusCode.Redirect, again.StatusCode); }
        Assert.Contains("Strong", Words(await officer.PageAsync(path)), StringComparison.Ordinal);
        Assert.Equal(edition, await product.InScopeAsync((_, db) => db.SelfAssessments.Where(each => each.Title == "Our letters").Select(each => each.EditionId).SingleAsync(Cancel)));
    }
}
