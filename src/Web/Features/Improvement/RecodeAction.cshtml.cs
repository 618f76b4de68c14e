using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class RecodeActionPage(OpenAction open, RecodeAction recode, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    [BindProperty] public string? NewCode { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel) => await LoadAsync(plan, code, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel)) { return NotFound(); }
        var outcome = await recode.RunAsync(plan, code, NewCode, Desk.By(Request), cancel);
        return outcome is { IsGranted: false }
            ? this.Show(outcome.Problems.Select(problem => problem.Field == "Code" ? problem with { Field = nameof(NewCode) } : problem))
            : Answer(outcome, $"/plans/{plan}/actions/{Uri.EscapeDataString(NewCode?.Trim() ?? "")}", "The old code still finds it.");
    }
}
