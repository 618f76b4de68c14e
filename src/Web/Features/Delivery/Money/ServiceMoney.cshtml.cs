using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The money of one service: its lines, its years, what they pay for, and what it reaches.</summary>
[Needs(Right.ReadDelivery)]
public sealed class ServiceMoneyPage(SeeMoney see, SeeThread thread, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    public SeenMoney Seen { get; private set; } = null!;
    public Service Of { get; private set; } = null!;
    public MoneyRow? Row { get; private set; }
    public IReadOnlyList<BudgetLine> Lines { get; private set; } = [];
    public IReadOnlyList<(FinancialYear Year, ServiceMoney Money)> Trend { get; private set; } = [];
    private ThreadGraph _graph = null!;

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken cancel)
    {
        if (desk.Organisation!.Chart.Service(record) is not { } found) { return NotFound(); }
        var asAt = AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today);
        (Of, Seen) = (found, await see.RunAsync(Year, asAt, cancel));
        (Row, Lines) = (Seen.Rows.FirstOrDefault(row => row.Service?.Id == record), [.. Seen.Lines.Where(line => line.ServiceId == record).OrderBy(line => line.Code, CodeOrder.Instance)]);
        Trend = [.. (await db.BudgetLines.AsNoTracking().AsAt(asAt.Moment).Where(line => line.ServiceId == record).ToListAsync(cancel)).GroupBy(line => line.Year).OrderBy(of => of.Key).Select(of => (of.Key, ServiceMoney.Of([.. of])))];
        _graph = (await thread.RunAsync(asAt, cancel)).Graph;
        shell.Crumbs = [new("Delivery", "/delivery"), new("Money", "/delivery/money")];
        return Page();
    }

    /// <summary>The aims, plans and projects that a line pays for.</summary>
    public string PaysFor(BudgetLine line) => CountingWords.Listed(_graph.Next(new(ThreadKind.Budget, line.Id), LinkWay.Up).Select(each => each.Node.Name));
}
