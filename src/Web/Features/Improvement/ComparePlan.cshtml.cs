using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class ComparePlanPage(ComparePlan compare, Desk desk, Shell shell) : PageModel
{
    public ComparedPlan Compared { get; private set; } = null!;
    public AsAt From { get; private set; } = null!;
    public AsAt To { get; private set; } = null!;
    public DateOnly Today => desk.Today;
    public PlanComparison Result => Compared.Comparison;

    /// <summary>The days on which versions came into force, newest first.</summary>
    public IEnumerable<PlanVersion> Dated => Compared.Plan.Versions.Where(version => version is { ReviewedOn: not null, State: PlanState.Approved or PlanState.Superseded }).Reverse();

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        From = string.IsNullOrWhiteSpace(Request.Query["from"]) ? new AsAt(Today.AddDays(-1), Today, null, null) : AsAt.Read(Request.Query["from"], Today);
        To = AsAt.Read(Request.Query["to"], Today);
        if (From.Shown > To.Shown) { From = From with { Error = $"The first date must not come after the second. It was taken as {Say.Date(To.Shown)}.", Shown = To.Shown }; }
        if (await compare.RunAsync(plan, From, To, cancel) is not { } compared) { return NotFound(); }
        Compared = compared;
        shell.Crumbs = [new("Plans", "/plans"), new(compared.Plan.Title, $"/plans/{plan}")];
        return Page();
    }

    /// <summary>"As at" reads the day's end, so the changes of the first day itself do not count.</summary>
    public string Since(DateOnly day) => $"/plans/{Compared.Plan.Code}/compare?from={day.AddDays(-1):yyyy-MM-dd}";
}
