using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>One line of the budget: from which cell of which file, what it was before, and what it pays for.</summary>
[Needs(Right.ReadDelivery)]
public sealed class BudgetLinePage(GoldenThreadDb db, Shell shell) : PageModel
{
    public BudgetLine Line { get; private set; } = null!;
    public FinanceExtract Extract { get; private set; } = null!;
    public IReadOnlyList<BudgetLine> Earlier { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid line, CancellationToken cancel)
    {
        if (await db.BudgetLines.AsNoTracking().SingleOrDefaultAsync(each => each.Id == line, cancel) is not { } found) { return NotFound(); }
        Line = found;
        Extract = await db.FinanceExtracts.AsNoTracking().SingleAsync(each => each.Id == found.ExtractId, cancel);
        Earlier = await db.BudgetLines.AsNoTracking().IgnoreQueryFilters([Kept.CurrentFilter]).Where(each => each.Id == line && EF.Property<DateTimeOffset?>(each, Kept.SupersededAt) != null).OrderByDescending(each => EF.Property<DateTimeOffset>(each, Kept.RecordedFrom)).ToListAsync(cancel);
        shell.Crumbs = [new("Delivery", "/delivery"), new("Money", "/delivery/money")];
        return Page();
    }
}
