using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteAddingEvidenceTests(SqliteProduct product) : AddingEvidenceTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresAddingEvidenceTests(PostgresProduct product) : AddingEvidenceTests(product), IClassFixture<PostgresProduct>;

public abstract class AddingEvidenceTests(Product product)
{
    private const string New = "/plans/plan/actions/CEA1/evidence/new";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n% the minutes of the Cabinet\n");
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Func<MultipartFormDataContent, HttpContent> File(byte[] content, string name) => form =>
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        form.Add(file, "File", name);
        return form;
    };

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, byte[] content, string name, string title = "Minutes")
    {
        var page = await visitor.PageAsync(New);
        return await visitor.SendAsync(page, "main form", new() { ["Form.Title"] = title, ["Form.Criterion"] = "2" }, files: File(content, name));
    }

    [Fact]
    public async Task The_same_form_with_another_file_of_that_name_and_size_is_told_not_dropped()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync(New);
        Dictionary<string, string?> typed = new() { ["Form.Title"] = "Minutes", ["Form.Criterion"] = "2" };
        using var first = await lead.SendAsync(page, "main form", typed, files: File([.. Pdf, .. "one"u8], "minutes.pdf"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var again = await lead.SendAsync(page, "main form", typed, files: File([.. Pdf, .. "one"u8], "minutes.pdf"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        using var other = await lead.SendAsync(page, "main form", typed, files: File([.. Pdf, .. "two"u8], "minutes.pdf"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Contains("This form was saved before with other content", (await lead.ReadAsync(other)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_kept_with_its_metadata_and_comes_back_as_an_attachment_that_runs_nothing()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var content = Pdf.Concat(Guid.NewGuid().ToByteArray()).ToArray();
        using var sent = await SendAsync(lead, content, "../../C:\\fakepath\\r\u00e9sum\u00e9\u202e x.pdf");
        var page = await lead.ReadAsync(sent);
        Assert.Contains("Evidence added: Minutes", page.Body!.TextContent, StringComparison.Ordinal);
        var evidence = await product.InScopeAsync((_, db) => db.Evidence.AsNoTracking().OrderBy(e => e.AddedAt).LastAsync(Cancel));
        Assert.Equal(2, evidence.CriterionKey);
        Assert.Equal(evidence.Hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
        Assert.Equal(await product.InScopeAsync((_, db) => db.Evidence.CountAsync(e => e.ActionId == evidence.ActionId, Cancel)), await product.InScopeAsync(async (_, db) => (await db.Standings.SingleAsync(s => s.Code == "CEA1", Cancel)).EvidenceCount));

        var member = await product.VisitAsync(Role.Member);
        using var answer = await member.GetAsync($"/evidence/{evidence.Id}");
        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("r\u00e9sum\u00e9", answer.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", answer.Content.Headers.ContentDisposition.FileNameStar!, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);

        using var nobody = await (await product.VisitAsync()).GetAsync($"/evidence/{evidence.Id}");
        Assert.NotEqual(HttpStatusCode.OK, nobody.StatusCode);
    }

    [Fact]
    public async Task Who_may_not_see_the_action_and_another_council_get_nothing()
    {
        var lead = await product.VisitAsync(Role.Lead);
        using var sent = await SendAsync(lead, [.. Pdf, .. Guid.NewGuid().ToByteArray()], "a.pdf");
        var id = await product.InScopeAsync(async (_, db) => (await db.Evidence.AsNoTracking().OrderBy(e => e.AddedAt).LastAsync(Cancel)).Id);
        var partner = await product.VisitAsync(Role.Partner);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync($"/evidence/{id}")).StatusCode);
        Assert.Empty(await product.InScopeAsync((_, db) => db.Evidence.ToListAsync(Cancel), Guid.CreateVersion7()));
        Assert.Empty(await product.InScopeAsync((_, db) => db.Files.ToListAsync(Cancel), Guid.CreateVersion7()));
    }

    public static TheoryData<byte[], string> Bad => new()
    {
        { Encoding.ASCII.GetBytes("MZ" + new string('\0', 200)), "exe-as.pdf" },
        { Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>"), "html-as.docx" },
        { Encoding.ASCII.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "script.svg" },
        { [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[504]], "encrypted.xlsx" },
        { [], "empty.pdf" },
        { Encoding.ASCII.GetBytes("%PDF-1.4\n"), "report.pdf.exe" },
        { [(byte)'P', (byte)'K', 3, 4, .. new byte[100]], "broken.docx" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task What_is_no_evidence_is_refused_in_words_and_leaves_nothing_behind(byte[] content, string name)
    {
        var lead = await product.VisitAsync(Role.Lead);
        var before = await KeptAsync();
        using var answer = await SendAsync(lead, content, name, "Typed title");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await lead.ReadAsync(answer);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
        Assert.Equal("Typed title", page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        Assert.Equal(before, await KeptAsync());
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_before_it_is_taken_in_and_by_counting_too()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var before = await KeptAsync();
        await LimitAsync(1);
        try
        {
            using var far = await SendAsync(lead, [.. Pdf, .. new byte[3 * 1024 * 1024]], "large.pdf");
            Assert.Equal(HttpStatusCode.Redirect, far.StatusCode);
            Assert.Contains("larger than 1 MiB", await (await lead.GetAsync(far.Headers.Location!.ToString())).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            using var near = await SendAsync(lead, [.. Pdf, .. new byte[1024 * 1024]], "large.pdf");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, near.StatusCode);
            Assert.Equal(before, await KeptAsync());
        }
        finally
        {
            await LimitAsync(20);
        }
    }

    [Theory]
    [InlineData("https://example.org/minutes?a=1&b=2", true), InlineData("javascript:alert(1)", false), InlineData("file:///etc/passwd", false), InlineData("https://user:secret@example.org/", false), InlineData("", false)]
    public async Task A_link_is_taken_when_it_is_one(string link, bool good)
    {
        var lead = await product.VisitAsync(Role.Lead);
        using var answer = await lead.SendAsync(await lead.PageAsync(New), "main form", new() { ["Form.Title"] = "A page", ["Form.Link"] = link });
        Assert.Equal(good ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task The_same_file_twice_is_one_content_and_two_pieces_and_a_repeat_of_the_form_is_none()
    {
        var lead = await product.VisitAsync(Role.Lead);
        byte[] content = [.. Pdf, .. Guid.NewGuid().ToByteArray()];
        var before = await KeptAsync();
        var page = await lead.PageAsync(New);
        for (var i = 0; i < 2; i++)
        {
            using var sent = await lead.SendAsync(page, "main form", new() { ["Form.Title"] = "Once" }, files: File(content, "a.pdf"));
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        using var other = await SendAsync(lead, content, "b.pdf");
        var after = await KeptAsync();
        Assert.Equal((before.Rows + 2, before.Contents + 1), after);
    }

    private Task<(int Rows, int Contents)> KeptAsync() => product.KeptEvidenceAsync();

    private Task<int> LimitAsync(int limit) => product.LimitEvidenceAsync(limit);
}
