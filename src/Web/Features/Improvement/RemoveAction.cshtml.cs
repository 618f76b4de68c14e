using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class RemoveActionPage(OpenAction open, RemoveAction remove, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel) => await LoadAsync(plan, code, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel)) { return NotFound(); }
        var stays = !Opened.Plan.IsFirstDraft && Action.ProposedPresence != true;
        return Answer(await remove.RunAsync(plan, code, Desk.By(Request), cancel), stays ? Path : $"/plans/{plan}", stays ? "It stays in the plan until a board approves that." : null);
    }
}
