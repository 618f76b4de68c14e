using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A name of the ledger with the service that was chosen for it: its identity, "none", or nothing yet.</summary>
public sealed class LedgerServiceRow
{
    public string? Called { get; set; }
    public string? Id { get; set; }
}

[Needs(Right.RunDelivery)]
public sealed class FinanceExtractPage(GoldenThreadDb db, UnderstandFinanceExtract understand, TakeFinanceExtract take, DropFinanceExtract drop, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    /// <summary>How many questions and lines stand on the page.</summary>
    public const int Most = 50;

    [BindProperty] public FinanceColumns Columns { get; set; } = new();
    [BindProperty] public string? OneYear { get; set; }
    [BindProperty] public bool InThousands { get; set; }
    [BindProperty] public List<LedgerServiceRow> Services { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public FinanceExtract Extract { get; private set; } = null!;
    public FinanceReading Reading { get; private set; } = null!;
    public IEnumerable<SelectListItem> Headings(string none = "Choose") => [new(none, ""), .. Extract.Headings.Where(heading => heading.Length > 0).Distinct().Select(heading => new SelectListItem(heading, heading))];
    public IEnumerable<SelectListItem> ServiceChoices => [.. Choices.Services(Desk.Organisation!, "Not said yet"), new("None of the council’s services", "none")];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostUnderstandAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        var year = Naming.Tidy(OneYear).Length == 0 ? null : FinancialYear.Read(Naming.Tidy(OneYear));
        var columns = Columns with { OneYear = year?.FirstYear, InThousands = InThousands };
        List<LedgerName> services = [.. Services.Where(row => row.Id is { Length: > 0 }).Select(row => new LedgerName(row.Called ?? "", Guid.TryParse(row.Id, out var id) ? id : null))];
        return await ActAsync([year is null && Naming.Tidy(OneYear).Length > 0 ? new Problem("OneYear", "Give the financial year, as 2026/27.") : null], by => understand.RunAsync(number, columns, services, by, cancel), Extract.Id, _ => $"/delivery/money/extracts/{number}", $"Extract {number}", cancel);
    }

    public Task<IActionResult> OnPostTakeAsync(int number, CancellationToken cancel) => DoAsync(number, by => take.RunAsync(number, by, cancel), "/delivery/money", cancel);

    public Task<IActionResult> OnPostDropAsync(int number, CancellationToken cancel) => DoAsync(number, by => drop.RunAsync(number, by, cancel), "/delivery/money", cancel);

    private async Task<IActionResult> DoAsync<T>(int number, Func<Store.History.Submission, Task<Outcome<T>?>> act, string next, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        Fill();
        return await ActAsync([], act, Extract.Id, _ => next, $"Extract {number}", cancel);
    }

    private void Fill()
    {
        (Columns, OneYear, InThousands) = (Extract.Columns, Extract.Columns.OneYear is { } year ? new FinancialYear(year).ToString() : "", Extract.Columns.InThousands);
        Services = [.. Reading.Unknown.Select(called => new LedgerServiceRow { Called = called }), .. Extract.Services.Select(each => new LedgerServiceRow { Called = each.Called, Id = each.ServiceId?.ToString() ?? "none" })];
    }

    private async Task<bool> LoadAsync(int number, CancellationToken cancel)
    {
        if (await db.FinanceExtracts.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancel) is not { } found) { return false; }
        (Extract, Reading) = (found, found.Reading);
        shell.Crumbs = [new("Delivery", "/delivery"), new("Money", "/delivery/money")];
        return true;
    }
}
