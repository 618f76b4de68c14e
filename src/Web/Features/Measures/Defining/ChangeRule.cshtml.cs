using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ChangeRulePage(ReadLists lists, ReplaceRule replace, EndRule end, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public RatingRuleForm Form { get; set; } = new();
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? WhyEnd { get; set; }

    public CouncilRule Rule { get; private set; } = null!;
    public RatingRule? Preview { get; private set; }
    public Conflict? Conflict { get; private set; }
    public IReadOnlyList<string> UsedBy { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        Form = RatingRuleForm.Of(Rule.Rule);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? preview, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var next = Form.Read(problems);
        if (problems.Count == 0) { problems.AddRange(next.Faults()); }
        if (preview is null && From.Fault("From", "The day") is { } fault) { problems.Add(fault); }
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems.Select(RatingRuleForm.InForm)); }
        if (preview is not null) { Preview = next; return Page(); }
        var by = desk.By(Request);
        var refused = await replace.RunAsync(id, next, From.Read(), Because, by, cancel);
        return refused is { Count: > 0 } ? await RefuseAsync(refused, by, cancel) : this.Done("/measures/rules", $"“{next.Name}” took the place of “{Rule.Rule.Name}”. What has a colour keeps it.");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        Form = RatingRuleForm.Of(Rule.Rule);
        var by = desk.By(Request);
        return await end.RunAsync(id, WhyEnd, by, cancel) switch
        {
            null => NotFound(),
            { IsGranted: false } refused => await RefuseAsync([.. refused.Problems.Select(problem => problem.Field == "Because" ? problem with { Field = "WhyEnd" } : problem)], by, cancel),
            _ => this.Done("/measures/rules", $"The rule “{Rule.Rule.Name}” can be chosen no longer."),
        };
    }

    private async Task<IActionResult> RefuseAsync(IReadOnlyList<Problem> problems, GoldenThread.Store.History.Submission by, CancellationToken cancel)
    {
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Rule.Id, by, cancel); }
        return this.Show(problems.Select(RatingRuleForm.InForm));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var view = await lists.RunAsync(cancel);
        if (!view.Book.Rules.TryGetValue(id, out var rule)) { return false; }
        (Rule, UsedBy) = (rule, EndRule.UsedBy(view, id));
        shell.Crumbs = [new("Measures", "/measures"), new("How figures are rated", "/measures/rules")];
        return true;
    }
}
