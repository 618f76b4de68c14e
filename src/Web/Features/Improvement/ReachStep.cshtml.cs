using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.UpdateAction)]
public sealed class ReachStepPage(OpenAction open, ReachStep reach, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    public Step Step { get; private set; } = null!;
    [BindProperty] public DateParts On { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await FindAsync(plan, code, key, cancel)) { return NotFound(); }
        On = DateParts.Of(Action.Progress.StepsDone.TryGetValue(key, out var done) ? done : Desk.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await FindAsync(plan, code, key, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = TypedDay.Read(On, "On", "The day", problems);
        return problems.Count > 0 ? this.Show(problems) : Answer(await reach.RunAsync(plan, code, key, on, Desk.By(Request), cancel));
    }

    private async Task<bool> FindAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel, Right.UpdateAction) || Action.Definition.Steps.FirstOrDefault(s => s.Key == key) is not { } step) { return false; }
        Step = step;
        return true;
    }
}
