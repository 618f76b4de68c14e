using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Assessments;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteInspectorsRoomTests(SqliteProduct product) : InspectorsRoomTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresInspectorsRoomTests(PostgresProduct product) : InspectorsRoomTests(product), IClassFixture<PostgresProduct>;

public abstract class InspectorsRoomTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dictionary<string, string?> Day(string field, string day) => day.Split('-') is [var year, var month, var date] ? new() { [$"{field}.Day"] = date, [$"{field}.Month"] = month, [$"{field}.Year"] = year } : [];

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, string handler, Dictionary<string, string?> values, HttpStatusCode expected = HttpStatusCode.Redirect)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), $"main form[action='?handler={handler}']", values);
        var page = await visitor.ReadAsync(answer);
        Assert.True(answer.StatusCode == expected, $"{path} {handler}: {(int)answer.StatusCode} {Words(page)}");
        return page;
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>An inspection whose room is open until 18 December, with the inspector of rooms let in.</summary>
    private async Task<(Visitor Officer, string Code)> RoomAsync(string title)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var opened = await officer.SendAsync(await officer.PageAsync("/assessments/inspections/new"), "main form[method=post]", new(Day("Form.FieldWork", "2026-12-07")) { ["Form.Title"] = title, ["Form.Body"] = "The regulator" });
        var path = opened.Headers.Location!.ToString();
        await SendAsync(officer, $"{path}/room", "Open", Day("Until", "2026-12-18"));
        await SendAsync(officer, $"{path}/room", "LetIn", new() { ["Guest"] = product.Council.Accounts[Role.RoomInspector].ToString() });
        return (officer, path.Split('/')[^1]);
    }

    /// <summary>A file in the library, kept as the product keeps it.</summary>
    private Task<Evidence> FileAsync(string title, string name, byte[] content, string? hash = null, bool isGone = false) => product.InScopeAsync(async (services, db) =>
    {
        var shelf = services.GetRequiredService<EvidenceShelf>();
        using var received = (await shelf.ReceiveAsync(new MemoryStream(content), 1 << 20, Cancel))!;
        var piece = new Evidence { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, Kind = EvidenceKind.File, Title = title, FileName = name, ContentType = "text/csv", Hash = hash ?? received.Hash, Size = content.Length, AddedBy = "Officer", AddedByAccount = Guid.NewGuid(), AddedAt = product.Clock.GetUtcNow() };
        db.Evidence.Add(piece);
        if (isGone) { await db.SaveChangesAsync(Cancel); } else { await shelf.KeepWhileAsync(received with { Hash = piece.Hash! }, () => db.SaveChangesAsync(Cancel), Cancel); }
        return piece;
    });

    private static Task ShareAsync(Visitor officer, string code, string words, params IEnumerable<string> things) => ShareAsync(officer, code, words, string.Join('|', things));

    private static async Task ShareAsync(Visitor officer, string code, string words, string keys)
    {
        var at = $"/assessments/inspections/{code}/room";
        foreach (var key in keys.Split('|')) { await SendAsync(officer, at, "Share", new() { ["Things"] = key, ["Words"] = words }); }
    }

    [Fact]
    public async Task An_inspector_reads_what_was_shared_and_nothing_else_and_every_opening_is_written_down()
    {
        var (officer, code) = await RoomAsync("Room 2026");
        var survey = await FileAsync("Survey of carers", "survey.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n"));
        var secret = await FileAsync("Not for them", "secret.csv", Encoding.UTF8.GetBytes("x,y\n"));
        await ShareAsync(officer, code, "Question 4", $"Evidence:{survey.Id}");
        var inspector = await product.VisitAsync(Role.RoomInspector);

        using (var home = await inspector.GetAsync("/")) { Assert.Equal("/rooms", home.Headers.Location!.ToString()); }
        var rooms = await inspector.PageAsync("/rooms");
        Assert.Equal("Room 2026", rooms.QuerySelector($"a[href='/rooms/{code}']")!.TextContent);
        Assert.Equal(["/", "/rooms"], rooms.QuerySelectorAll("nav.main-nav a").Select(link => link.GetAttribute("href")).Distinct());
        var room = await inspector.PageAsync($"/rooms/{code}");
        foreach (var words in new[] { "Survey of carers", "survey.csv, 1 kilobyte", "Evidence", "Question 4" }) { Assert.Contains(words, room.QuerySelector("tr#n1")!.TextContent, StringComparison.Ordinal); }

        Assert.Contains(survey.Hash!, Words(await inspector.PageAsync($"/rooms/{code}/1")), StringComparison.Ordinal);
        using (var file = await inspector.GetAsync($"/rooms/{code}/1/file"))
        {
            Assert.Equal("a,b\n1,2\n", await file.Content.ReadAsStringAsync(Cancel));
            Assert.Equal(("attachment", "sandbox; default-src 'none'"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Headers.GetValues("Content-Security-Policy").Single()));
        }

        foreach (var nothing in new[] { $"/rooms/{code}/2", $"/rooms/{code}/2/file", $"/rooms/{code}/1/paper.docx", "/rooms/none", $"/rooms/none/pack.zip" }) { Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(inspector, nothing)); }
        foreach (var elsewhere in new[] { $"/evidence/{survey.Id}", $"/evidence/{secret.Id}", "/assessments", $"/assessments/inspections/{code}", $"/assessments/inspections/{code}/room", $"/assessments/inspections/{code}/room-openings.csv", "/assessments/evidence", "/plans", "/measures", "/reports", "/boards", "/search", "/organisation" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(inspector, elsewhere));
        }

        using var log = await officer.GetAsync($"/assessments/inspections/{code}/room-openings.csv");
        var lines = (await log.Content.ReadAsStringAsync(Cancel)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["RoomInspector,1,Survey of carers: file saved", "RoomInspector,1,Survey of carers: looked at", "RoomInspector,,The room"], lines.Skip(1).Select(line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..]));
        Assert.Contains("Survey of carers: file saved", Words(await officer.PageAsync($"/assessments/inspections/{code}/room")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, $"/assessments/inspections/{code}/room-openings.xlsx"));
    }

    [Fact]
    public async Task A_room_is_closed_to_whoever_was_not_let_in_was_shown_out_or_comes_after_the_last_day()
    {
        var (officer, code) = await RoomAsync("Closing 2026");
        var (path, at) = ($"/rooms/{code}", $"/assessments/inspections/{code}/room");
        var inspector = await product.VisitAsync(Role.RoomInspector);
        var other = await product.VisitAsync(Role.Inspector);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(inspector, path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, path));
        foreach (var role in new[] { Role.Director, Role.Member, Role.Auditor, Role.Administrator }) { Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(await product.VisitAsync(role), path)); }
        Assert.DoesNotContain(code, (await other.PageAsync("/rooms")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);

        Assert.Contains("may not come into the inspectors’ room any more", Words(await SendAsync(officer, at, "ShowOut", [])), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(inspector, path));
        await SendAsync(officer, at, "LetIn", new() { ["Guest"] = product.Council.Accounts[Role.RoomInspector].ToString() });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(inspector, path));
        Assert.Contains("Say why it is closed.", Words(await SendAsync(officer, at, "Close", [], HttpStatusCode.UnprocessableEntity)), StringComparison.Ordinal);
        await SendAsync(officer, at, "Close", new() { ["Because"] = "They have finished" });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(inspector, path));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, path));
        Assert.Contains("They have finished", Words(await officer.PageAsync(at)), StringComparison.Ordinal);
        await SendAsync(officer, at, "Open", Day("Until", "2026-11-23"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(inspector, path));
        Assert.Equal(["Inspectors’ room opened until 18 December 2026", "RoomInspector (roominspector@example.org) let into the inspectors’ room"], await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.SubjectName == "Closing 2026" && (entry.Words.Contains("opened until 18") || entry.Words.Contains("let into"))).OrderBy(entry => entry.Sequence).Select(entry => entry.Words).Take(2).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task Only_what_is_no_draft_can_be_shared_and_what_was_shared_can_be_taken_back()
    {
        var (officer, code) = await RoomAsync("Sharing 2026");
        var at = $"/assessments/inspections/{code}/room";
        var map = await FileAsync("Map of districts", "map.csv", Encoding.UTF8.GetBytes("a\n"));
        var away = Guid.CreateVersion7();
        await product.InScopeAsync(async (_, db) =>
        {
            db.Evidence.Add(new() { Id = away, CouncilId = db.CouncilId, Kind = EvidenceKind.Link, Title = "Put away", Link = "https://example.org", PutAwayBecause = "Old", AddedBy = "Officer", AddedByAccount = Guid.NewGuid(), AddedAt = product.Clock.GetUtcNow() });
            return await db.SaveChangesAsync(Cancel);
        });
        var page = await officer.PageAsync($"{at}?find=MAP+districts");
        Assert.Equal([$"Evidence:{map.Id}"], page.QuerySelectorAll("input[name=Things]").Select(box => box.GetAttribute("value")));
        foreach (var wrong in new[] { $"Evidence:{away}", $"SelfAssessment:{Guid.NewGuid()}", $"Plan:{Guid.NewGuid()}" })
        {
            Assert.Contains("what you chose cannot be shared any more", Words(await SendAsync(officer, at, "Share", new() { ["Things"] = wrong }, HttpStatusCode.UnprocessableEntity)), StringComparison.Ordinal);
        }

        Assert.Contains("Choose what is to be shared.", Words(await SendAsync(officer, at, "Share", new() { ["Things"] = "Evidence:nonsense" }, HttpStatusCode.UnprocessableEntity)), StringComparison.Ordinal);
        await ShareAsync(officer, code, "", $"Evidence:{map.Id}");
        Assert.Contains("Say why it is taken back.", Words(await SendAsync(officer, $"{at}?thing=1", "TakeBack", [], HttpStatusCode.UnprocessableEntity)), StringComparison.Ordinal);
        await SendAsync(officer, $"{at}?thing=1", "TakeBack", new() { ["Because"] = "The wrong map" });
        var inspector = await product.VisitAsync(Role.RoomInspector);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(inspector, $"/rooms/{code}/1"));
        Assert.Contains("Taken back The wrong map", Words(await officer.PageAsync(at)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(officer, $"{at}?thing=1"));

        // Whoever reads drafts sees the room and changes nothing; nobody else sees how it is kept.
        var auditor = await product.VisitAsync(Role.Auditor);
        Assert.Null((await auditor.PageAsync(at)).QuerySelector("main form[method=post]"));
        var director = await product.VisitAsync(Role.Director);
        using var forged = await director.ForgeAsync(await director.PageAsync("/account/sign-out"), $"{at}?handler=Share", new() { ["Things"] = $"Evidence:{map.Id}" });
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
    }

    [Fact]
    public async Task The_pack_opens_without_the_product_and_every_checksum_in_it_is_true()
    {
        var (officer, code) = await RoomAsync("Pack 2026");
        var hostile = await FileAsync("<script>alert(1)</script> & co", "..\\..\\evil <b>.csv", Encoding.UTF8.GetBytes("a,b\n"));
        var broken = await FileAsync("A file that is gone", "gone.csv", Encoding.UTF8.GetBytes("gone\n"), isGone: true);
        var plan = product.Council.Plan;
        var inspection = await product.InScopeAsync((_, db) => db.Inspections.AsNoTracking().Where(each => each.Code == code).Select(each => each.Id).SingleAsync(Cancel));
        await ShareAsync(officer, code, "", $"Evidence:{hostile.Id}", $"Evidence:{broken.Id}", $"Plan:{plan}", $"Timetable:{inspection}");
        await SendAsync(officer, $"/assessments/inspections/{code}/documents", "Ask", new(Day("AskedOn", "2026-11-20")) { ["What"] = "The survey" });
        await SendAsync(officer, $"/assessments/inspections/{code}/documents?document=1", "Give", new(Day("GivenOn", "2026-11-21")) { ["EvidenceId"] = hostile.Id.ToString() });
        var inspector = await product.VisitAsync(Role.RoomInspector);

        using var answer = await inspector.GetAsync($"/rooms/{code}/pack.zip");
        Assert.Equal(("application/zip", $"pack {code} 2026-11-23.zip"), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName!.Trim('"')));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancel));
        Assert.Equal(["files/001 evil _b_.csv", "papers/003 improvement-plan.html", "papers/004 pack-2026-timetable-interviews-and-documents.html", "index.html", "SHA256SUMS"], zip.Entries.Select(entry => entry.FullName));
        var sums = (await TextAsync(zip, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2)).ToDictionary(parts => parts[1], parts => parts[0]);
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Where(name => name != "SHA256SUMS").Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, sum) in sums)
        {
            await using var content = await zip.GetEntry(name)!.OpenAsync(Cancel);
            Assert.Equal(sum, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, Cancel)));
        }

        Assert.Equal(hostile.Hash, sums["files/001 evil _b_.csv"]);
        var index = new HtmlParser().ParseDocument(await TextAsync(zip, "index.html"));
        Assert.Empty(index.QuerySelectorAll("script, img, link"));
        Assert.Equal(["files/001 evil _b_.csv", "papers/003 improvement-plan.html", "papers/004 pack-2026-timetable-interviews-and-documents.html", "files/001 evil _b_.csv"], index.QuerySelectorAll("a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
        Assert.Equal("<script>alert(1)</script> & co", index.QuerySelector("a")!.TextContent);
        Assert.Contains("1 of them could not be put in", index.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The file was not found where the council keeps it", index.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("CEA1", await TextAsync(zip, "papers/003 improvement-plan.html"), StringComparison.Ordinal);

        var log = await product.InScopeAsync((_, db) => db.RoomOpenings.AsNoTracking().Where(opening => opening.InspectionId == inspection).OrderBy(opening => opening.Id).Select(opening => opening.What).ToListAsync(Cancel));
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(await TextAsync(zip, "SHA256SUMS"))));
        Assert.Equal(["The pack of all: four things, begun", $"The pack of all: handed over whole. SHA256SUMS begins with {digest[..16]}"], log);
    }

    [Fact]
    public async Task A_file_that_is_not_what_was_kept_says_so_in_the_pack()
    {
        var (officer, code) = await RoomAsync("Changed 2026");
        var kept = await FileAsync("Minutes", "minutes.csv", Encoding.UTF8.GetBytes("as they are now\n"), hash: new string('0', 64));
        await ShareAsync(officer, code, "", $"Evidence:{kept.Id}");
        using var answer = await (await product.VisitAsync(Role.RoomInspector)).GetAsync($"/rooms/{code}/pack.zip");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancel));
        Assert.Contains("The file is not what was kept when it was taken in", await TextAsync(zip, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shared_is_shown_as_every_inspector_may_read_it_and_not_as_whoever_shared_it()
    {
        var (officer, code) = await RoomAsync("Reading 2026");
        var inspection = await product.InScopeAsync((_, db) => db.Inspections.AsNoTracking().Where(each => each.Code == code).Select(each => each.Id).SingleAsync(Cancel));
        await ShareAsync(officer, code, "", $"Plan:{product.Council.Plan}", $"Timetable:{inspection}");
        foreach (var reader in new[] { officer, await product.VisitAsync(Role.RoomInspector) })
        {
            Assert.Contains("CEA1", Words(await reader.PageAsync($"/rooms/{code}/1")), StringComparison.Ordinal);
            foreach (var format in new[] { "docx", "html" }) { Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, $"/rooms/{code}/1/paper.{format}")); }
            Assert.Contains("No timetable is set.", Words(await reader.PageAsync($"/rooms/{code}/2")), StringComparison.Ordinal);
        }

    }

    private static async Task<string> TextAsync(ZipArchive zip, string name)
    {
        await using var content = await zip.GetEntry(name)!.OpenAsync(Cancel);
        using var reader = new StreamReader(content);
        return await reader.ReadToEndAsync(Cancel);
    }
}
