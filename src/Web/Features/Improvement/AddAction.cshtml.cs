using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class AddActionPage(OpenPlan open, AddAction add, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public ActionForm Form { get; set; } = new();
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        Form = ActionForm.Of(new ActionDefinition { Theme = Plan.Themes.FirstOrDefault()?.Number ?? 0 }).WithRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string? more, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        if (more is not null) { Form.WithRoom(); return Page(); }

        List<Problem> problems = [];
        var definition = Form.Read(new ActionDefinition(), 0, Desk.Organisation!, Desk.Today, problems);
        if (problems.Count > 0) { return this.Show(problems); }

        return await add.RunAsync(plan, Code, definition, Desk.By(Request), cancel) switch
        {
            { IsGranted: false } refused => this.Show(refused.Problems.Select(ActionForm.InForm)),
            { Value: { } added } => this.Done($"{Path}/actions/{Uri.EscapeDataString(added.About.Name)}",
                $"{added.About.Name} {(Plan.IsFirstDraft ? "added" : $"proposed in version {Plan.Current.Label}")}.{(definition.Timescale.Text.Length == 0 ? "" : $" The timescale “{definition.Timescale.Text}” is understood as: {TimescaleWords.Of(definition.Timescale)}.")}"),
            var outcome => Answer(outcome, Path),
        };
    }
}
