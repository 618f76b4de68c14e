using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

/// <summary>The balanced scorecard on one page, for every member of staff.</summary>
[Needs(Right.ReadPlans)]
public sealed class ScorecardPage(SeeScorecard see, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }

    public SeenScorecard Seen { get; private set; } = null!;
    public string Past => Seen.Thread.AsAt.IsPast ? $"?as-at={Seen.Thread.AsAt.Shown:yyyy-MM-dd}" : "";

    /// <summary>The service and the day, as addresses of this scorecard carry them.</summary>
    public string Query => $"{ScorecardRoutes.Of(Service)}{(Service is null ? Past : Past.Replace('?', '&'))}";

    public bool MayChange => Seen.Scorecard.MayRun(desk.Actor) && Seen.Service is null or { EndedOn: null } && !Seen.Thread.AsAt.IsPast;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await see.RunAsync(Service, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel) is not { } found) { return NotFound(); }
        Seen = found;
        shell.Crumbs = [new("Golden thread", $"/thread{Past}")];
        return Page();
    }
}
