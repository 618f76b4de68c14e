using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class SupersedeActionPage(OpenAction open, SupersedeAction supersede, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    [BindProperty] public string? By { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel) => await LoadAsync(plan, code, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel) ? Answer(await supersede.RunAsync(plan, code, By, Desk.By(Request), cancel)) : NotFound();
}
