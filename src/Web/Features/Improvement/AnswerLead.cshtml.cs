using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.UpdateAction)]
public sealed class AnswerLeadPage(OpenAction open, AnswerLead answer, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    [BindProperty] public Guid Post { get; set; }
    [BindProperty] public bool Accepts { get; set; }
    [BindProperty] public string? Reason { get; set; }
    public string PostTitle => Desk.Organisation!.Chart.Post(Post)?.Title ?? "post";

    /// <summary>The question itself stands on the action's page.</summary>
    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel) => await LoadAsync(plan, code, cancel) ? LocalRedirect(Path) : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel) ? Answer(await answer.RunAsync(plan, code, Post, Accepts, Desk.By(Request), cancel)) : NotFound();
}
