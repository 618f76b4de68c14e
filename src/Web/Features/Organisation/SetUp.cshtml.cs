using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation)]
public sealed class SetUpPage(Desk desk, ReadSetUp read, SettleSetUp settle) : PageModel
{
    public IReadOnlyList<SetUpTask> Tasks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Tasks = await read.RunAsync(cancel);

    /// <param name="step">The step to settle; none to finish the set-up.</param>
    /// <param name="needed">Whether it is needed after all.</param>
    public async Task<IActionResult> OnPostAsync(SetUpStep? step, bool needed, CancellationToken cancel)
    {
        Tasks = await read.RunAsync(cancel);
        if (!ModelState.IsValid) { return this.Show([]); }
        var problems = await settle.RunAsync(step, needed, desk.By(Request), cancel);
        return problems.Count > 0 ? this.Show(problems)
            : step is null ? this.Done("/organisation", "The set-up is finished.") : this.Done("/organisation/set-up", needed ? "The step is needed after all." : "The step is not needed here.");
    }
}
