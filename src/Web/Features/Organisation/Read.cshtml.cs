using GoldenThread.Documents;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Organisation.Reading;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation), EnableRateLimiting(Throttling.Import)]
public sealed class ReadPage(Desk desk, ReadOrganisationSheet read, TakeOrganisationIn take) : PageModel
{
    [BindProperty] public IFormFile? Spreadsheet { get; set; }
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public string? Rows { get; set; }
    [BindProperty] public int InQuestion { get; set; }

    public IReadOnlyList<RowReading> Readings { get; private set; } = [];
    public IReadOnlyList<string> Notices { get; private set; } = [];

    public void OnGet() => From = DateParts.Of(desk.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        List<Problem> problems = [];
        if (From.Read() is not { } from) { problems.Add(From.Fault("From", "The first day") ?? new("From", "Give the day from which holders hold their posts, such as 1 12 2026.")); from = desk.Today; }
        if (Spreadsheet is null) { problems.Add(new("Spreadsheet", "Choose a spreadsheet.")); }
        if (problems.Count > 0) { return this.Show(problems); }

        await using var content = Spreadsheet!.OpenReadStream();
        var reading = DocumentReader.Read(content, Spreadsheet.FileName);
        if (!reading.WasRead) { return this.Show([new Problem("Spreadsheet", reading.Refusal.Message)]); }
        var tables = reading.Document.Tables.Where(table => table is { IsHidden: false, Rows.Count: > 0 }).ToList();
        if (tables.Count != 1) { return this.Show([new Problem("Spreadsheet", tables.Count == 0 ? "There is no table in the file." : $"The file has {tables.Count} sheets with rows. Send one sheet, so that it is certain which is meant.")]); }
        if (Faulty(tables[0]) is { } faulty) { return this.Show([faulty]); }

        var sheet = OrganisationSheet.Read(Neutral(tables[0]));
        if (sheet.Value is not { } found) { return this.Show(sheet.Problems); }
        if (found.Rows.Count > AgreedSheet.MostRows) { return this.Show([new Problem("Spreadsheet", $"The sheet has {found.Rows.Count} rows; {AgreedSheet.MostRows} can be read at once.")]); }

        Notices = [.. reading.Document.Notices.Select(notice => $"{notice.Where}: {notice.Message}"), .. found.NotRead.Select(heading => $"The column “{heading}” is not read.")];
        return await PreviewAsync(new AgreedSheet(Spreadsheet.FileName, found.Rows), from, cancel);
    }

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancel)
    {
        if (AgreedSheet.Read(Rows) is not { } sheet || From.Read() is not { } from) { return this.Show([new Problem("", "The rows did not come back whole. Send the spreadsheet again.")]); }
        var problems = await take.RunAsync(sheet, from, InQuestion, desk.By(Request), cancel);
        if (problems.Count == 0) { return this.Done("/organisation", $"{sheet.Rows.Count - InQuestion} rows were taken over{(InQuestion > 0 ? $"; {InQuestion} in question were left out" : "")}."); }
        ModelState.Remove(nameof(InQuestion));
        await PreviewAsync(sheet, from, cancel);
        return this.Show(problems);
    }

    private async Task<PageResult> PreviewAsync(AgreedSheet sheet, DateOnly from, CancellationToken cancel)
    {
        Readings = await read.RunAsync(sheet.Sheet(), from, cancel);
        (Rows, InQuestion) = (sheet.Write(), Readings.Count(reading => reading.State == RowState.InQuestion));
        return Page();
    }

    /// <summary>A cell that the file itself cannot say, such as a formula without a result, is never taken as empty.</summary>
    private static Problem? Faulty(DocumentTable table)
    {
        var faults = table.Rows.SelectMany(row => row.Cells.Select((cell, at) => (Cell: $"{OrganisationSheet.Letter(at)}{row.Number}", cell.Fault))).Where(one => one.Fault is not null).Take(10).Select(one => $"{one.Cell}: {one.Fault}").ToList();
        return faults.Count == 0 ? null : new("Spreadsheet", $"Some cells cannot be read. {string.Join("; ", faults)}. Put them right and send the file again.");
    }

    private static PaperTable Neutral(DocumentTable table) => new()
    {
        Number = table.Number,
        Name = table.Name,
        Rows = [.. table.Rows.Select(row => new PaperRow(row.Number, [.. row.Cells.Select(cell => new PaperCell(cell.Lines) { ColumnSpan = cell.ColumnSpan, IsCovered = cell.IsCovered })]))],
    };
}
