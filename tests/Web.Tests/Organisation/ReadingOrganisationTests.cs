using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Organisation;

public sealed class SqliteReadingOrganisationTests(SqliteProduct product) : ReadingOrganisationTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresReadingOrganisationTests(PostgresProduct product) : ReadingOrganisationTests(product), IClassFixture<PostgresProduct>;

public abstract class ReadingOrganisationTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page)> SendAsync(Visitor visitor, byte[] file, string name)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync("/organisation/read"), "main form", at: "/organisation/read", files: parts =>
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            parts.Add(content, "Spreadsheet", name);
            return parts;
        });
        return (answer.StatusCode, await visitor.ReadAsync(answer));
    }

    private static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n");

    [Fact]
    public async Task A_sheet_is_previewed_row_by_row_and_saved_in_one_commit_when_it_is_agreed()
    {
        var visitor = await product.VisitAsync(Role.Administrator);
        var (status, page) = await SendAsync(visitor, Csv("Post holder,E-mail,Job title,Service,Parent service", "Ann Reed,ann.reed@example.org,Head of Libraries,Libraries,Communities", ",,,Communities,", ",,Head of Highways,Highways,", "Bo,bo at x,Head of Bad,Libraries,"), "people.csv");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("4 rows: 2 new, 0 changed, 1 as they are, 1 in question", page.QuerySelector(".headline")!.TextContent.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("B5: “bo at x” is not an e-mail address.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await product.InScopeAsync((_, db) => db.Posts.CountAsync(p => p.Title == "Head of Libraries", Cancel)));

        var before = await product.InScopeAsync((_, db) => db.UsedKeys.CountAsync(Cancel));
        using var agreed = await visitor.SendAsync(page, "#agree", at: "/organisation/read");
        Assert.Equal(HttpStatusCode.Redirect, agreed.StatusCode);
        using var twice = await visitor.SendAsync(page, "#agree", at: "/organisation/read");
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        await product.InScopeAsync(async (_, db) =>
        {
            Assert.Equal(before + 1, await db.UsedKeys.CountAsync(Cancel));
            var post = await db.Posts.SingleAsync(p => p.Title == "Head of Libraries", Cancel);
            var person = await db.People.SingleAsync(p => p.Name == "Ann Reed", Cancel);
            Assert.True(await db.Holdings.AnyAsync(h => h.PostId == post.Id && h.PersonId == person.Id && h.From == TestClock.Today, Cancel));
            Assert.Equal("Communities", (await db.Services.SingleAsync(s => s.Id == db.Services.Single(l => l.Name == "Libraries").ParentId, Cancel)).Name);
            Assert.False(await db.Posts.AnyAsync(p => p.Title == "Head of Bad", Cancel));
            Assert.Equal("3 rows read from people.csv", (await db.History.SingleAsync(e => e.Event == "OrganisationRead", Cancel)).Words);
            return 0;
        });
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_or_understood_is_refused_in_words_and_saves_nothing()
    {
        var visitor = await product.VisitAsync(Role.Administrator);
        var entries = await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));
        foreach (var (file, name) in new[] { (Csv("Shoe,Size", "Boot,44"), "shoes.csv"), ("%PDF-1.7"u8.ToArray(), "paper.xlsx"), ("PK\u0003\u0004 broken"u8.ToArray(), "broken.xlsx"), (Csv("Post,Position", "a,b"), "twice.csv"), (Array.Empty<byte>(), "empty.csv") })
        {
            var (status, page) = await SendAsync(visitor, file, name);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
            Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
        }

        using var forged = await visitor.SendAsync(await visitor.PageAsync("/organisation/read"), "main form", new() { ["Rows"] = "{\"File\":\"x\",\"Rows\":null}" }, at: "/organisation/read?handler=Agree");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
        Assert.Equal(entries, await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel)));
    }

    [Fact]
    public async Task The_template_is_a_workbook_that_the_reader_takes()
    {
        var visitor = await product.VisitAsync(Role.Administrator);
        using var answer = await visitor.GetAsync("/organisation/read/template.xlsx");
        var file = await answer.Content.ReadAsByteArrayAsync(Cancel);
        using var content = new MemoryStream(file);
        Assert.Null(DocumentReader.Read(content, "template.xlsx").Refusal?.Message);
        var (status, page) = await SendAsync(visitor, file, "template.xlsx");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(page.QuerySelector("#agree button"));
    }
}
