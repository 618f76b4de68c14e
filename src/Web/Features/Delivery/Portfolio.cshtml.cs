using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The portfolio: every programme and project, how it stands, when it ends and what it saves (R97).</summary>
[Needs(Right.ReadDelivery)]
public sealed class PortfolioPage(SeeDelivery see, Desk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Programme { get; set; }
    [BindProperty(SupportsGet = true)] public Confidence? Confidence { get; set; }

    /// <summary>"late" for those with a late milestone, "over" for those that are over; else those that go on.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    public SeenDelivery Seen { get; private set; } = null!;
    public IReadOnlyList<SeenProject> Rows { get; private set; } = [];
    public FinancialYear Year { get; private set; }
    public bool MayRun => desk.May(Right.RunDelivery) && !Seen.AsAt.IsPast;
    public IReadOnlyList<SeenProject> Open => [.. Seen.Projects.Where(each => each.Project.IsOpen)];
    public int Worse(Confidence confidence) => Open.Count(each => each.Standing.Worse == confidence);
    /// <summary>Strands whose planned outcome was to be reviewed before this day, those that wait longest first.</summary>
    public IReadOnlyList<(Programme Programme, Strand Strand)> OutcomesDue => [.. Seen.Programmes.Where(each => string.IsNullOrEmpty(Programme) || each.Slug == Programme)
        .SelectMany(each => each.Strands.Where(strand => strand.IsDue(Seen.AsAt.Shown.AddDays(-1))).Select(strand => (each, strand))).OrderBy(each => each.strand.ReviewOn)];
    public string Past => Seen.AsAt.IsPast ? $"?as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        Year = FinancialYear.Of(Seen.AsAt.Shown);
        Rows = [.. Seen.Projects.Where(Matches).OrderByDescending(each => each.Project.IsOpen).ThenByDescending(each => each.Standing.Worse ?? Domain.Delivery.Confidence.Green).ThenByDescending(each => each.Standing.Worst?.Slip ?? 0)];
    }

    private bool Matches(SeenProject each) => (string.IsNullOrEmpty(Programme) || each.Programme?.Slug == Programme)
        && (Confidence is null || (each.Project.IsOpen && each.Standing.Worse == Confidence))
        && Show switch { "late" => each.Project.IsOpen && each.Standing.Late.Count > 0, "over" => !each.Project.IsOpen, "all" => true, _ => each.Project.IsOpen };
}
