using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation)]
public sealed class SettingsPage(Desk desk, ChangeSettings change, ReadConflict conflicts) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Accent { get; set; }
    [BindProperty] public int? UpdateEveryMonths { get; set; }
    [BindProperty] public int? StaleAfterDays { get; set; }
    [BindProperty] public int? NarrativeLimit { get; set; }
    [BindProperty] public int? EvidenceLimitMiB { get; set; }

    public Conflict? Conflict { get; private set; }
    public int Version => Conflict?.Now ?? desk.Council.Version;

    public void OnGet()
    {
        var council = desk.Council;
        (Name, Accent, UpdateEveryMonths, StaleAfterDays, NarrativeLimit, EvidenceLimitMiB) = (council.Name, council.Accent, council.UpdateEveryMonths, council.StaleAfterDays, council.NarrativeLimit, council.EvidenceLimitMiB);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var problems = await change.RunAsync(new CouncilSettings(Name, Accent, UpdateEveryMonths, StaleAfterDays, NarrativeLimit, EvidenceLimitMiB), by, cancel);
        if (problems.Count == 0) { return this.Done("/organisation/settings", "The settings were saved."); }
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(desk.Council.Id, by, cancel); }
        return this.Show(problems);
    }
}
