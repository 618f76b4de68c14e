using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using GoldenThread.Documents.Files;
using GoldenThread.Documents.Tests;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteHostileEvidenceTests(SqliteProduct product, BadFiles files) : HostileEvidenceTests(product, files), IClassFixture<SqliteProduct>, IClassFixture<BadFiles>;

public sealed class PostgresHostileEvidenceTests(PostgresProduct product, BadFiles files) : HostileEvidenceTests(product, files), IClassFixture<PostgresProduct>, IClassFixture<BadFiles>;

/// <summary>Files that are made to harm, sent to the library of evidence: each is refused beside its box and leaves nothing, or is kept under a clean name and only ever saved again.</summary>
public abstract class HostileEvidenceTests(Product product, BadFiles files)
{
    private const string New = "/assessments/evidence/new";

    /// <summary>Far more than is needed, on a machine that others share.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] Pdf => [.. "%PDF-1.4\n% the minutes of the Cabinet\n"u8, .. Guid.NewGuid().ToByteArray()];

    /// <summary>Sends a file with the form filled in. The name goes as its bytes are, which no browser would let through.</summary>
    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, byte[] content, string name, params (string Field, string Value)[] more)
    {
        Dictionary<string, string?> typed = new() { ["Form.Title"] = "Typed title", ["Form.StaleAfterMonths"] = "7", ["Form.DatedOn.Day"] = "2", ["Form.DatedOn.Month"] = "3", ["Form.DatedOn.Year"] = "2026" };
        foreach (var (field, value) in more) { typed[field] = value; }
        return await visitor.SendAsync(await visitor.PageAsync(New), "main form", typed, files: form =>
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("text/html");
            file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=File; filename*=UTF-8''{Uri.EscapeDataString(name)}");
            form.Add(file);
            return form;
        });
    }

    /// <summary>That it is refused beside its box in such words, that what was typed stays typed, and that nothing is kept.</summary>
    private async Task AssertRefusedAsync(byte[] content, string name, string words, params (string Field, string Value)[] more)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var before = await product.KeptEvidenceAsync();
        var started = Stopwatch.GetTimestamp();
        using var answer = await SendAsync(officer, content, name, more);
        Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"It took {Stopwatch.GetElapsedTime(started)}.");
        var page = await officer.ReadAsync(answer);
        Assert.True(answer.StatusCode == HttpStatusCode.UnprocessableEntity, $"{name}: {(int)answer.StatusCode} {page.QuerySelector("main")!.TextContent}");
        var said = page.QuerySelector("#File-error")?.TextContent ?? "";
        Assert.True(said.Trim().Length > 20, $"Beside the box stands only “{said}”.");
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary a[href='#File']"));
        foreach (var (field, value) in new[] { ("Form.Title", "Typed title"), ("Form.StaleAfterMonths", "7"), ("Form.DatedOn.Day", "2"), ("Form.DatedOn.Year", "2026") }.Concat(more)) { Assert.Equal(value, page.QuerySelector($"[name='{field}']")!.GetAttribute("value")); }
        Assert.Equal(before, await product.KeptEvidenceAsync());
    }

    /// <summary>That it is kept, shown by its clean name, and given back as it came: saved under that name, never opened.</summary>
    private async Task AssertKeptAsync(byte[] content, string name, string clean, string type)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var before = await product.KeptEvidenceAsync();
        using var sent = await SendAsync(officer, content, name);
        var page = await officer.ReadAsync(sent);
        Assert.True(sent.StatusCode == HttpStatusCode.Redirect, $"{name}: {(int)sent.StatusCode} {page.QuerySelector("main")!.TextContent}");
        Assert.Equal((before.Rows + 1, before.Contents + 1), await product.KeptEvidenceAsync());
        Assert.Contains($"{clean}, 1 kilobyte", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, main iframe, main embed, main object"));
        var id = page.DocumentElement.GetAttribute("data-path")!.Split('/')[^1];
        Assert.Equal(clean, await product.InScopeAsync((_, db) => db.Evidence.Where(piece => piece.Id == Guid.Parse(id)).Select(piece => piece.FileName).SingleAsync(Cancel)));

        using var answer = await officer.GetAsync(page.QuerySelector($"a[href='/evidence/{id}']")!.GetAttribute("href")!);
        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        var shown = answer.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", clean), (shown.DispositionType, shown.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("macro.docm", "macros")]
    [InlineData("macro-renamed.docx", "macros")]
    [InlineData("html-as.docx", "web page")]
    [InlineData("exe-as.pdf", "program")]
    [InlineData("script.svg", "SVG")]
    [InlineData("encrypted.xlsx", "password")]
    [InlineData("bomb.xlsx", "unpacks to far more")]
    [InlineData("many-entries.xlsx", "2,000 parts")]
    [InlineData("zipslip.xlsx", "outside")]
    [InlineData("empty.csv", "empty")]
    public Task A_file_of_the_hostile_collection_is_refused_beside_its_box(string name, string words) => AssertRefusedAsync(files[name], name, words);

    public static TheoryData<byte[], string, string> Bad => new()
    {
        { [], "empty.pdf", "The file is empty." },
        { "MZ\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8.ToArray(), "minutes.docx", "a program" },
        { "#!/bin/sh\nrm -r /\n"u8.ToArray(), "minutes.txt", "a program" },
        { "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), "minutes.txt", "a web page" },
        { "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(), "chart.png", "SVG" },
        { "%PDF-1.4\n"u8.ToArray(), "minutes.docx", "its content is a PDF" },
        { "%PDF-1.4\n"u8.ToArray(), "minutes.pdf.exe", "The file's name ends in .exe" },
        { "%PDF-1.4\n"u8.ToArray(), "minutes", "ends in nothing" },
        { [(byte)'P', (byte)'K', 3, 4, .. new byte[100]], "minutes.docx", "damaged" },
        { Fixture.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "x")), "minutes.odt", "macros" },
        { Fixture.Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Types>&a;</Types>")), "minutes.docx", "a DTD" },
    };

    [Theory, MemberData(nameof(Bad))]
    public Task What_is_not_what_its_name_says_or_no_evidence_is_refused(byte[] content, string name, string words) => AssertRefusedAsync(content, name, words);

    [Fact]
    public Task A_file_beside_another_thing_is_refused_and_not_kept() => AssertRefusedAsync(Pdf, "minutes.pdf", "Give one thing, not a file and a decision.", ("Form.Decision", "Minute 9"));

    [Fact]
    public async Task One_byte_over_the_councils_limit_is_refused_and_the_limit_itself_is_not()
    {
        await product.LimitEvidenceAsync(1);
        try
        {
            byte[] full = [.. Pdf, .. new byte[1024 * 1024]];
            await AssertRefusedAsync(full[..((1024 * 1024) + 1)], "large.pdf", "larger than 1 MiB");
            var officer = await product.VisitAsync(Role.PerformanceOfficer);
            using var most = await SendAsync(officer, full[..(1024 * 1024)], "large.pdf");
            Assert.Equal(HttpStatusCode.Redirect, most.StatusCode);

            // Far above, the form comes back before the file is taken in.
            var before = await product.KeptEvidenceAsync();
            using var far = await SendAsync(officer, [.. full, .. full], "large.pdf");
            using var told = await officer.GetAsync(far.Headers.Location!.ToString());
            Assert.Contains("larger than 1 MiB", (await officer.ReadAsync(told)).QuerySelector("#File-error")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(before, await product.KeptEvidenceAsync());
        }
        finally
        {
            await product.LimitEvidenceAsync(20);
        }
    }

    [Theory]
    [InlineData("../../../etc/minutes.pdf", "minutes.pdf")]
    [InlineData("C:\\Windows\\minutes.pdf", "minutes.pdf")]
    [InlineData("..%2f..%2fminutes.pdf", "minutes.pdf")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("a\r\nSet-Cookie: a=b.pdf", "aSet-Cookie_ a=b.pdf")]
    [InlineData("exe.\u202efdp.pdf", "exe.fdp.pdf")]
    [InlineData("a\u200f\u2066b\u200b.pdf", "ab.pdf")]
    [InlineData("a\"; filename=\"x.html\"; x=\".pdf", "a__ filename=_x.html__ x=_.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("lpt1.pdf", "_lpt1.pdf")]
    [InlineData(".pdf", "file.pdf")]
    [InlineData("<img src=x onerror=alert(1)>.pdf", "_img src=x onerror=alert(1)_.pdf")]
    [InlineData("résumé 😀.pdf", "résumé 😀.pdf")]
    public Task A_hostile_name_is_shown_clean_and_the_file_is_only_saved(string name, string clean) => AssertKeptAsync(Pdf, name, clean, "application/pdf");

    [Fact]
    public Task A_very_long_name_is_cut_and_keeps_its_ending() => AssertKeptAsync(Pdf, new string('a', 3000) + ".pdf", new string('a', 116) + ".pdf", "application/pdf");

    [Fact]
    public async Task Every_name_of_the_hostile_collection_is_shown_clean_or_refused()
    {
        var (kept, refused) = (0, 0);
        foreach (var name in Encoding.UTF8.GetString(files["attachment-names.txt"]).Split('\n').Select(Unescape))
        {
            if (name.EndsWith(".pdf", StringComparison.Ordinal))
            {
                await AssertKeptAsync(Pdf, name, FileNames.Clean(name), "application/pdf");
                kept++;
            }
            else
            {
                await AssertRefusedAsync(Pdf, name, "its content is a PDF");
                refused++;
            }
        }

        Assert.Equal((8, 6), (kept, refused));
    }

    public static TheoryData<byte[], string, string> Harmless => new()
    {
        { "%PDF-1.4\n<html><script>alert(1)</script></html>"u8.ToArray(), "polyglot.pdf", "application/pdf" },
        { "GIF89a/*<script>alert(1)</script>*/"u8.ToArray(), "polyglot.gif", "image/gif" },
        { "name,figure\n=HYPERLINK(\"http://127.0.0.1/x\"),<script>alert(1)</script>\n"u8.ToArray(), "figures.csv", "text/csv" },
        { "From: a@b\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>"u8.ToArray(), "mail.eml", "message/rfc822" },
    };

    [Theory, MemberData(nameof(Harmless))]
    public Task What_would_run_if_it_were_opened_here_is_never_opened_here(byte[] content, string name, string type) => AssertKeptAsync([.. content, .. Encoding.ASCII.GetBytes($"{Guid.NewGuid()}")], name, name, type);

    private static string Unescape(string text) => Regex.Replace(text, @"\\(?:x(..)|u(....)|U(........)|([rn\\]))", match => match.Groups[4].Value switch
    {
        "r" => "\r",
        "n" => "\n",
        "\\" => "\\",
        _ => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    });
}
