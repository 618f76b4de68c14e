using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using GoldenThread.Documents.Tests;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

/// <summary>Files that are made to harm, sent through the pages that take files: each is refused or read in words, in bounded time, and saves nothing by itself.</summary>
public sealed class HostileFilesTests(SqliteProduct product, BadFiles files) : IClassFixture<SqliteProduct>, IClassFixture<BadFiles>
{
    /// <summary>Far more than is needed, on a machine that others share.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What the page must say of each that is refused.</summary>
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["cp1252.csv"] = "windows-1252",
        ["ragged.csv"] = "line",
        ["empty.csv"] = "empty",
        ["comment-10mb.csv"] = "32,767",
        ["macro.docm"] = "macro",
        ["macro-renamed.docx"] = "macro",
        ["html-as.docx"] = "web page",
        ["exe-as.pdf"] = "program",
        ["script.svg"] = "SVG",
        ["encrypted.xlsx"] = "password",
        ["bomb.xlsx"] = "unpack",
        ["many-entries.xlsx"] = "2,000 parts",
        ["zipslip.xlsx"] = "outside",
        ["xxe.xlsx"] = "DTD",
        ["billion-laughs.xlsx"] = "DTD",
    };

    /// <summary>What the page must say, before anything is saved, of each that is read.</summary>
    private static readonly Dictionary<string, string> Read = new()
    {
        ["ok.csv"] = "",
        ["ok.xlsx"] = "",
        ["bom-utf8.csv"] = "",
        ["utf16le.csv"] = "",
        ["nul.csv"] = "NUL",
        ["formula.csv"] = "",
        ["html.csv"] = "",
        ["nan.csv"] = "",
        ["words.csv"] = "",
        ["fractions.csv"] = "",
        ["periods.csv"] = "",
        ["duplicates.csv"] = "",
        ["semicolon.csv"] = "semicolons",
        ["header-only.csv"] = "No actions were found",
        ["wrong-header.csv"] = "",
        ["bidi-emoji.csv"] = "direction of reading",
        ["formula.xlsx"] = "#DIV/0!",
        ["merged.xlsx"] = "",
        ["hidden.xlsx"] = "hidden",
        ["1904.xlsx"] = "1904",
        ["far-cell.xlsx"] = "XFD1048576",
    };

    public static TheoryData<string> EveryRefused => [.. Refused.Keys];
    public static TheoryData<string> EveryRead => [.. Read.Keys];

    internal static Func<MultipartFormDataContent, HttpContent> File(byte[] content, string name, string field = "Upload") => form =>
    {
        form.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, field, name);
        return form;
    };

    private Task<(long History, int Imports, int Evidence, int Posts)> StateAsync() => product.InScopeAsync(async (_, db) =>
        (await db.History.LongCountAsync(Cancel), await db.Imports.CountAsync(Cancel), await db.Evidence.CountAsync(Cancel), await db.Posts.CountAsync(Cancel)));

    [Theory, MemberData(nameof(EveryRefused))]
    public async Task A_hostile_paper_is_refused_beside_its_field_and_nothing_is_kept(string name)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/plans/read");
        await AssertRefusedAsync(() => officer.SendAsync(page, "main form", at: "/plans/read", files: File(files[name], name)), officer, "#Upload-error", Refused[name]);
    }

    [Theory, MemberData(nameof(EveryRefused))]
    public async Task A_hostile_spreadsheet_of_posts_is_refused_beside_its_field_and_nothing_is_kept(string name)
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync("/organisation/read");
        await AssertRefusedAsync(() => administrator.SendAsync(page, "main form", at: "/organisation/read", files: File(files[name], name, "Spreadsheet")), administrator, "#Spreadsheet-error", Refused[name]);
    }

    [Theory, MemberData(nameof(EveryRead))]
    public async Task An_odd_paper_is_shown_with_what_is_odd_and_nothing_is_saved_before_a_person_agrees(string name)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var (history, _, _, _) = await StateAsync();
        using var answer = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", at: "/plans/read", files: File(files[name], name));
        var review = await officer.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(Read[name], review.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("\ufffd", review.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(review.QuerySelectorAll("main script, main img[onerror]"));
        Assert.Equal(history, (await StateAsync()).History);

        // Agreed to without a look it is refused in words; whatever a person does with it, it is never a fault of ours.
        using var agreed = await officer.SendAsync(review, "main form", new() { ["Code"] = $"odd-{Guid.NewGuid():N}"[..16], ["Looked"] = "true" }, at: answer.Headers.Location!.ToString());
        Assert.True((int)agreed.StatusCode is 302 or 422, $"{(int)agreed.StatusCode}");
    }

    [Theory, MemberData(nameof(EveryRead))]
    public async Task An_odd_spreadsheet_of_posts_is_answered_in_words_and_saves_nothing(string name)
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var before = await StateAsync();
        using var answer = await administrator.SendAsync(await administrator.PageAsync("/organisation/read"), "main form", at: "/organisation/read", files: File(files[name], name, "Spreadsheet"));
        Assert.True((int)answer.StatusCode is 200 or 422, $"{(int)answer.StatusCode}");
        Assert.Equal(before, await StateAsync());
    }

    [Theory]
    [InlineData("exe-as.pdf")]
    [InlineData("html-as.docx")]
    [InlineData("script.svg")]
    [InlineData("macro-renamed.docx")]
    [InlineData("macro.docm")]
    [InlineData("empty.csv")]
    public async Task Evidence_that_is_not_what_it_says_is_refused_beside_its_field(string name)
    {
        var lead = await product.VisitAsync(Role.Lead);
        const string At = "/plans/plan/actions/CEA1/evidence/new";
        var page = await lead.PageAsync(At);
        await AssertRefusedAsync(() => lead.SendAsync(page, "main form", new() { ["Form.Title"] = "A paper" }, at: At, files: File(files[name], name, "File")), lead, "#File-error", "");
    }

    private async Task AssertRefusedAsync(Func<Task<HttpResponseMessage>> send, Visitor visitor, string error, string words)
    {
        var before = await StateAsync();
        var started = Stopwatch.GetTimestamp();
        using var answer = await send();
        Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"It took {Stopwatch.GetElapsedTime(started)}.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await visitor.ReadAsync(answer);
        var said = page.QuerySelector(error)?.TextContent ?? "";
        Assert.True(said.Trim().Length > 20, $"Beside the field stands only “{said}”.");
        Assert.Contains(words, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }
}
