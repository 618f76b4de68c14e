using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>What things cost, beside what they reach.</summary>
[Needs(Right.ReadDelivery)]
public sealed class MoneyPage(SeeMoney see, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }

    public SeenMoney Seen { get; private set; } = null!;
    public DrawnChart? Chart { get; private set; }
    public IReadOnlyList<FinanceExtract> Extracts { get; private set; } = [];
    public bool MayLoad => desk.May(Right.RunDelivery) && !Seen.AsAt.IsPast;
    public string Query => $"?year={Seen.Year.FirstYear}{(Seen.AsAt.IsPast ? $"&as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "")}";
    public string Past => Seen.AsAt.IsPast ? $"?as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(Year, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        Chart = MoneyPicture.Draw(Seen);
        if (desk.May(Right.RunDelivery)) { Extracts = await db.FinanceExtracts.AsNoTracking().OrderByDescending(each => each.Number).Take(8).Select(each => new FinanceExtract { Number = each.Number, FileName = each.FileName, Hash = "", Headings = new List<string>(), Rows = new List<FinanceRow>(), By = each.By, AsAt = each.AsAt, On = each.On, TakenOn = each.TakenOn, DroppedBecause = each.DroppedBecause }).ToListAsync(cancel); }
        shell.Crumbs = [new("Delivery", $"/delivery{Past}")];
    }

    /// <summary>How the measures of a service stand as they were handed in: "2 red, 1 amber, 3 green".</summary>
    public static string Standings(IEnumerable<MeasureStanding> measures) =>
        string.Join(", ", measures.GroupBy(each => ShownRating.Of(each.Seen(false))).OrderBy(same => ShownRating.All.ToList().IndexOf(same.Key)).Select(same => $"{same.Count()} {same.Key.Words.ToLowerInvariant()}"));
}
