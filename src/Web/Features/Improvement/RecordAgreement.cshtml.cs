using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RecordDecision)]
public sealed class RecordAgreementPage(OpenPlan open, RecordAgreement record, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public string? Body { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? VersionLabel { get; set; }
    [BindProperty] public AgreementExtent? Extent { get; set; }
    [BindProperty] public string? Areas { get; set; }
    [BindProperty] public string? Missing { get; set; }
    [BindProperty] public string? Reference { get; set; }

    public IEnumerable<SelectListItem> Labels => Plan.Versions.Select(version => version.Label).Distinct().Reverse().Select(label => new SelectListItem($"Version {label}", label));
    public static IEnumerable<SelectListItem> Extents => Enum.GetValues<AgreementExtent>().Select(extent => new SelectListItem($"It {extent.InWords().Replace("agrees", "agrees that the plan covers the key areas", StringComparison.Ordinal)}", extent.ToString())).Prepend(new("Choose", ""));

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        VersionLabel = (Plan.InForce ?? Plan.Current).Label;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = TypedDay.Read(On, "On", "The day on which it said so", problems);
        return problems.Count > 0 ? this.Show(problems) : Answer(await record.RunAsync(plan, new(Body, on, VersionLabel, Extent, Areas, Missing, Reference), Desk.By(Request), cancel), $"{Path}/versions", "It stands with the versions.");
    }

    private Task<bool> FindAsync(string plan, CancellationToken cancel) => LoadAsync(plan, cancel, new PageLink("Versions and approval", $"/plans/{plan}/versions"));
}
