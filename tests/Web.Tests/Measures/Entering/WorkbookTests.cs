using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Measures.Entering;

public sealed class SqliteWorkbookTests(SqliteProduct product) : WorkbookTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresWorkbookTests(PostgresProduct product) : WorkbookTests(product), IClassFixture<PostgresProduct>;

public abstract class WorkbookTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<byte[]> GiveOutAsync(Visitor visitor, string query, string format = "xlsx")
    {
        using var answer = await visitor.GetAsync($"/measures/enter.{format}{query}");
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(Cancel);
    }

    /// <summary>Types into cells as Excel would: each is there already, empty and open.</summary>
    private static byte[] Fill(byte[] workbook, IReadOnlyDictionary<string, string> cells)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open())) { xml = reader.ReadToEnd(); }
            foreach (var (address, value) in cells)
            {
                var cell = new Regex($"<c r=\"{address}\"( s=\"[0-9]+\")?[^>]*?(/>|>.*?</c>)");
                Assert.Matches(cell, xml);
                xml = cell.Replace(xml, match => $"<c r=\"{address}\"{match.Groups[1].Value} t=\"inlineStr\"><is><t>{System.Net.WebUtility.HtmlEncode(value)}</t></is></c>", 1);
            }

            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }

        return file.ToArray();
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> UploadAsync(Visitor visitor, byte[] file, string name = "figures.xlsx")
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync("/measures/enter/workbook"), "main form", files: parts => { parts.Add(new ByteArrayContent(file), "Upload", name); return parts; });
        return await visitor.ReadAsync(answer);
    }

    [Fact]
    public async Task A_hundred_rows_with_seven_faults_list_seven_cells_and_nothing_is_saved_before_it_is_agreed()
    {
        var measures = await product.AddMeasuresAsync(99, "AW");
        var lead = await product.VisitAsync(Role.Lead);
        var workbook = await GiveOutAsync(lead, "?owner=me&period=2026-10-01-to-2026-10-31");
        // Three lines of guidance, the headings in row 4, AW01 in row 5.
        var cells = Enumerable.Range(1, 99).ToDictionary(at => $"I{at + 4}", at => $"{95 + (10 * at)}");
        foreach (var (address, value) in new[] { ("I10", "1,5"), ("I20", "#DIV/0!"), ("I30", "about 12"), ("I40", "1e400"), ("I50", "NaN"), ("J60", "Sometimes"), ("K70", "Nearly") }) { cells[address] = value; }
        var page = await UploadAsync(lead, Fill(workbook, cells));
        Assert.Equal(["I10", "I20", "I30", "I40", "I50", "J60", "K70"], page.QuerySelectorAll("#faults tbody th").Select(cell => cell.TextContent));
        Assert.Contains(" rows read: 92 changes, 7 faults, 0 rows were changed by somebody else meanwhile. Nothing is saved yet.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(92, page.QuerySelectorAll("#changes tbody tr").Length);
        Assert.Equal(0, await CountAsync(measures));

        using var saved = await lead.SendAsync(page, "form#save", [], "button[name=Then]");
        Assert.Contains("92 figures saved.", (await lead.ReadAsync(saved)).Text(), StringComparison.Ordinal);
        Assert.Equal(92, await CountAsync(measures));

        // The same workbook again: what is there already is as it is, and what others changed meanwhile is told.
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var grid = await officer.PageAsync("/measures/enter?measure=aw02");
        using var changed = await officer.SendAsync(grid, "main form.entry-form", new() { [$"Rows[{grid.RowOf("AW02")}].Figure"] = "116" }, "button[value=save]");
        Assert.Equal(302, (int)changed.StatusCode);
        var again = await UploadAsync(lead, Fill(workbook, new Dictionary<string, string> { ["I6"] = "114", ["I10"] = "145" }));
        Assert.Contains("AW02 Calls of kind AW02, October 2026: PerformanceOfficer saved 116 after the workbook was given out. It says 114, and is left out.", again.QuerySelector("#overtaken")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("10", Assert.Single(again.QuerySelectorAll("#changes tbody td[data-label=Row]")).TextContent);
    }

    private Task<int> CountAsync(IReadOnlyList<Guid> measures) => product.InScopeAsync((_, db) => db.Observations.CountAsync(figure => measures.Contains(figure.SeriesId) && figure.From == EntryCouncil.October.From, Cancel));

    [Fact]
    public async Task Questions_are_asked_by_cell_and_answered_in_the_workbook()
    {
        var measure = (await product.AddMeasuresAsync(1, "V"))[0];
        var lead = await product.VisitAsync(Role.Lead);
        var workbook = await GiveOutAsync(lead, "?measure=v01");
        var asked = await UploadAsync(lead, Fill(workbook, new Dictionary<string, string> { ["I5"] = "10300", ["L5"] = "A storm." }));
        Assert.Equal("I5", asked.QuerySelector("#asked tbody th")!.TextContent);
        Assert.Contains("10,300 is about a hundred times the last figure, 100.", asked.QuerySelector("#asked")!.TextContent, StringComparison.Ordinal);
        var answered = await UploadAsync(lead, Fill(workbook, new Dictionary<string, string> { ["I5"] = "10300", ["L5"] = "A storm.", ["M5"] = "It was a storm." }));
        Assert.Null(answered.QuerySelector("#asked"));
        using var saved = await lead.SendAsync(answered, "form#save", [], "button[name=Then]");
        Assert.Contains("1 figure saved, 1 commentary saved.", (await lead.ReadAsync(saved)).Text(), StringComparison.Ordinal);
        var figure = Assert.Single(await product.FiguresAsync(measure, EntryCouncil.October));
        Assert.Equal((10300m, "It was a storm.", false), (figure.Value!.Value, figure.Reason, figure.IsInQuestion));
    }

    [Fact]
    public async Task Only_a_workbook_that_was_given_out_is_read_and_untouched_it_changes_nothing()
    {
        await product.AddMeasuresAsync(1, "U");
        var lead = await product.VisitAsync(Role.Lead);
        Assert.Contains("1 row read: 0 changes, 0 faults", (await UploadAsync(lead, await GiveOutAsync(lead, "?measure=u01"))).Text(), StringComparison.Ordinal);
        Assert.Contains("1 row read: 0 changes, 0 faults", (await UploadAsync(lead, await GiveOutAsync(lead, "?measure=u01", "ods"), "figures.ods")).Text(), StringComparison.Ordinal);
        using var other = await lead.GetAsync("/measures/returns.xlsx");
        Assert.Contains("This is not a workbook that was given out here.", (await UploadAsync(lead, await other.Content.ReadAsByteArrayAsync(Cancel))).Text(), StringComparison.Ordinal);
        Assert.Equal("There is a problem", (await UploadAsync(lead, [1, 2, 3])).QuerySelector(".govuk-error-summary__title")!.TextContent.Trim());
        using var nothing = await lead.SendAsync(await lead.PageAsync("/measures/enter/workbook"), "main form");
        Assert.Contains("Choose the workbook that you filled in.", (await lead.ReadAsync(nothing)).Text(), StringComparison.Ordinal);
        using var forged = await lead.SendAsync(await lead.PageAsync("/measures/enter/workbook"), "main form", new() { ["Filled"] = "{" }, at: "/measures/enter/workbook?handler=Save");
        Assert.Contains("Read the workbook again", (await lead.ReadAsync(forged)).Text(), StringComparison.Ordinal);

        await product.StandAsync(product.Council.Potholes);
        // A workbook of somebody else's measures is no way round what one may enter.
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var highways = Fill(await GiveOutAsync(officer, "?measure=ht01&period=2026-07-01-to-2026-09-30"), new Dictionary<string, string> { ["I5"] = "12" });
        Assert.Contains("This is no measure whose figures you may enter.", (await UploadAsync(lead, highways)).Text(), StringComparison.Ordinal);
    }
}
