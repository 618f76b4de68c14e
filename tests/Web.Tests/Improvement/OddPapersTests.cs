using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Documents.Tests;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

/// <summary>Papers as people really have them, through the page: read, with what was made of them said before anything is saved.</summary>
public sealed class OddPapersTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    private const string Grid = "Ref,Key action,Lead officer,By when\r\n1.1,Mend the bridge – £4m,Head of Highways,March 2027\r\n1.2,Paint the bridge,Head of Consultation,June 2027\r\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : P(content))}</w:tc>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : Cell(cell)))}</w:tr>";

    private static byte[] Word(params string[] rows) => Fixture.Word($"<w:tbl>{string.Concat(rows)}</w:tbl>");

    private static readonly string Head = Row("Ref", "Key action", "Lead officer", "By when");

    private async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> SendAsync(byte[] content, string name, Dictionary<string, string?>? values = null)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var answer = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", values, at: "/plans/read", files: HostileFilesTests.File(content, name));
        return (answer, await officer.ReadAsync(answer));
    }

    private async Task AssertReadAsync(byte[] content, string name, int actions, params string[] words)
    {
        var history = await product.InScopeAsync((_, db) => db.History.LongCountAsync(Cancel));
        var (answer, page) = await SendAsync(content, name);
        using (answer)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, page.QuerySelector("#Upload-error")?.TextContent);
            Assert.StartsWith(actions == 1 ? "1 action " : $"{actions} actions ", page.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
            foreach (var word in words) { Assert.Contains(word, page.Body!.TextContent + string.Concat(page.QuerySelectorAll("input, textarea").Select(input => input.GetAttribute("value") ?? "")), StringComparison.Ordinal); }
        }

        Assert.Equal(history, await product.InScopeAsync((_, db) => db.History.LongCountAsync(Cancel)));
    }

    private async Task AssertRefusedAsync(byte[] content, string name, string words)
    {
        var before = await product.InScopeAsync(async (_, db) => (await db.History.LongCountAsync(Cancel), await db.Imports.CountAsync(Cancel)));
        var (answer, page) = await SendAsync(content, name);
        using (answer)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(words, page.QuerySelector("#Upload-error")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(before, await product.InScopeAsync(async (_, db) => (await db.History.LongCountAsync(Cancel), await db.Imports.CountAsync(Cancel))));
    }

    [Theory]
    [InlineData("locked.docx")]
    [InlineData("locked.xlsx")]
    public Task A_paper_with_a_password_is_refused_as_such(string name) => AssertRefusedAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]], name, "password");

    [Fact]
    public Task Two_hundred_megabytes_are_refused_with_the_limit() => AssertRefusedAsync(new byte[200 * 1024 * 1024], "huge.csv", "20 MB");

    [Fact]
    public Task A_table_without_headings_asks_what_its_columns_are() =>
        AssertReadAsync(Word(Row("Seven", "otters", "whistle"), Row("Eight", "badgers", "hum")), "plain.docx", 0, "say what its columns are");

    [Fact]
    public Task Two_rows_of_headings_are_one_heading() =>
        AssertReadAsync(Word(Row(Cell("Improvement plan", "<w:gridSpan w:val=\"4\"/>")), Head, Row("1.1", "Mend the bridge", "Head of Highways", "March 2027")), "two.docx", 1, "Mend the bridge");

    [Fact]
    public Task A_merged_cell_loses_no_row() =>
        AssertReadAsync(Word(Head, Row(Cell("1.1"), Cell("Mend the bridge"), Cell("Head of Highways", "<w:vMerge w:val=\"restart\"/>"), Cell("March 2027")), Row(Cell("1.2"), Cell("Paint the bridge"), Cell("<w:p/>", "<w:vMerge/>"), Cell("June 2027"))), "merged.docx", 2, "Mend the bridge", "Paint the bridge");

    [Fact]
    public Task A_table_within_a_cell_is_read_as_its_lines_and_said_so() =>
        AssertReadAsync(Word(Head, Row("1.1", $"<w:p><w:r><w:t>Mend the bridge</w:t></w:r></w:p><w:tbl>{Row("the deck", "the piers")}</w:tbl><w:p/>", "Head of Highways", "March 2027")), "nested.docx", 1, "a table of its own", "the piers");

    [Fact]
    public Task Tracked_changes_are_read_as_accepted_and_said_so() =>
        AssertReadAsync(Word(Head, Row("1.1", "<w:p><w:r><w:t xml:space=\"preserve\">Mend the </w:t></w:r><w:del><w:r><w:delText>ferry</w:delText></w:r></w:del><w:ins><w:r><w:t>bridge</w:t></w:r></w:ins></w:p>", "Head of Highways", "March 2027")), "tracked.docx", 1, "Mend the bridge", "accepted");

    [Fact]
    public Task Words_in_a_box_are_read_and_said_so() =>
        AssertReadAsync(Fixture.Word($"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{P("Key message")}</w:txbxContent></v:textbox></w:pict></w:r></w:p><w:tbl>{Head}{Row("1.1", "Mend the bridge", "Head of Highways", "March 2027")}</w:tbl>"), "boxed.docx", 1, "text boxes");

    [Fact]
    public Task Five_thousand_columns_are_refused_with_the_limit() => AssertRefusedAsync(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, 5000)) + "\r\n"), "wide.csv", "1,000");

    [Fact]
    public async Task The_same_code_twice_is_said_and_saved_only_when_put_right()
    {
        var content = Encoding.UTF8.GetBytes(Grid.Replace("1.2", "1.1", StringComparison.Ordinal));
        await AssertReadAsync(content, "twice.csv", 2, "The code 1.1 stands on 2 actions");
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var plans = await product.InScopeAsync((_, db) => db.Plans.CountAsync(Cancel));
        using var answer = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", at: "/plans/read", files: HostileFilesTests.File(content, "twice.csv"));
        using var agreed = await officer.SendAsync(await officer.ReadAsync(answer), "main form", new() { ["Code"] = "twice", ["Looked"] = "true" }, at: answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, agreed.StatusCode);
        Assert.Equal(plans, await product.InScopeAsync((_, db) => db.Plans.CountAsync(Cancel)));
    }

    [Fact]
    public Task Letters_from_right_to_left_and_emoji_stay_whole() =>
        AssertReadAsync(Encoding.UTF8.GetBytes(Grid.Replace("Paint", "مرحبا 😀👨‍👩‍👧 ŵŷ \u202eturned\u202c", StringComparison.Ordinal)), "letters.csv", 2, "مرحبا 😀👨‍👩‍👧 ŵŷ", "direction of reading");

    [Fact]
    public Task Utf16_is_read_by_its_mark() => AssertReadAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Grid)], "utf16.csv", 2, "Mend the bridge – £4m");

    [Fact]
    public async Task Older_Windows_letters_are_asked_with_a_sample_and_read_once_a_person_has_said_so()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var content = Encoding.GetEncoding(1252).GetBytes(Grid);
        await AssertRefusedAsync(content, "windows.csv", "encoding");
        var (asked, page) = await SendAsync(content, "windows.csv");
        using (asked) { Assert.Contains("£4m", page.Body!.TextContent, StringComparison.Ordinal); }
        var (answer, review) = await SendAsync(content, "windows.csv", new() { ["Encoding"] = "windows-1252" });
        using (answer) { Assert.Contains("Mend the bridge – £4m", review.Body!.TextContent, StringComparison.Ordinal); }
    }
}
