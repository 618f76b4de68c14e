using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.ReadPlans)]
public sealed class QualityPage(SeePlanScores see, Desk desk, Shell shell) : PageModel
{
    /// <summary>The calendar year in which the financial year begins; this one unless another is asked for.</summary>
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    public SeenQuality Seen { get; private set; } = null!;
    public IEnumerable<FinancialYear> Years => Enumerable.Range(0, 5).Select(back => new FinancialYear(FinancialYear.Of(desk.Today).FirstYear - back));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(Years.FirstOrDefault(year => year.FirstYear == Year, FinancialYear.Of(desk.Today)), cancel);
        shell.Crumbs = [new("Golden thread", "/thread")];
    }
}
