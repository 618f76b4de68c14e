using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class RisksPage(SeeRisks see, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public RiskKind? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public int? Likelihood { get; set; }
    [BindProperty(SupportsGet = true)] public int? Impact { get; set; }

    /// <summary>"above" for those above what is accepted, "closed" for those that are closed.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    public AsAt AsAt { get; private set; } = null!;
    public IReadOnlyList<Risk> Open { get; private set; } = [];
    public IReadOnlyList<Risk> Rows { get; private set; } = [];
    public RiskScale Scale { get; private set; } = new();
    public bool MayName => desk.May(Right.UpdateDelivery) && !AsAt.IsPast;
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";
    public int Count(int likelihood, int impact) => Open.Count(each => each.Now.Likelihood == likelihood && each.Now.Impact == impact);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        AsAt = AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today);
        (var all, Scale) = await see.RunAsync(AsAt, cancel);
        Open = [.. all.Where(each => each.ClosedOn is null)];
        Rows = [.. (Show == "closed" ? all.Where(each => each.ClosedOn is not null) : Open.Where(each => Show != "above" || each.IsAbove(Scale)))
            .Where(each => (Kind is null || each.Kind == Kind) && (Likelihood is null || each.Now.Likelihood == Likelihood) && (Impact is null || each.Now.Impact == Impact)).OrderByDescending(each => each.Now.Score).ThenBy(each => each.Number)];
        shell.Crumbs = [new("Delivery", $"/delivery{Past}")];
    }
}
