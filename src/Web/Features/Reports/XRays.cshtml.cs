using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Reports;

[Needs(Right.ReadPlans)]
public sealed class XRaysPage(OpenPlan open, XRayPlan look, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public IReadOnlyList<XRayFinding> Findings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        Findings = await look.RunAsync(Opened, cancel);
        return Page();
    }

    public IEnumerable<IGrouping<XRayCheck, XRayFinding>> Of(XRaySeverity severity) => Findings.Where(finding => finding.Severity == severity).GroupBy(finding => finding.Check);

    public int Count(XRaySeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Where to put it right: the page that the finding names for those who may, else the record.</summary>
    public string Fix(XRayFinding finding) => finding.Code is { } code
        ? $"{Path}/actions/{Uri.EscapeDataString(code)}{(finding.Fix.Length > 0 && MayFix(code) ? $"/{finding.Fix}" : "")}"
        : $"{Path}/{(Desk.May(Right.RunPlans) ? finding.Fix : "about")}";

    public string Title(string code) => Opened.Actions.FirstOrDefault(action => action.Code == code)?.Title ?? "";

    private bool MayFix(string code) => Opened.Actions.FirstOrDefault(action => action.Code == code) is { } row && Desk.Actor.May(Right.ChangeActions, row.Posts, row.Services);
}
