using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class SavingsPage(SeeDelivery see, Desk desk, Shell shell) : PageModel
{
    /// <summary>"short" for those that fall short in some year from the last on.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }

    public SeenDelivery Seen { get; private set; } = null!;
    public FinancialYear Year { get; private set; }
    public IReadOnlyList<Saving> Rows { get; private set; } = [];
    public bool MayRun => desk.May(Right.RunDelivery) && !Seen.AsAt.IsPast;
    public string Past => Seen.AsAt.IsPast ? $"?as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "";
    public bool IsShort(Saving saving) => saving.Years.Any(year => year.FirstYear >= Year.FirstYear - 1 && year.IsShort(Year));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        Year = FinancialYear.Of(Seen.AsAt.Shown);
        Rows = [.. Seen.Savings.Where(each => (Show != "short" || IsShort(each)) && (Service is null || each.ServiceId == Service)).OrderByDescending(IsShort).ThenBy(each => each.Number)];
        shell.Crumbs = [new("Delivery", $"/delivery{Past}")];
    }
}
