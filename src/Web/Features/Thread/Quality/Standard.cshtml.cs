using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A question of the standard as typed.</summary>
public sealed class StandardRow
{
    public int Key { get; set; }
    public string? Question { get; set; }
    public string? Guidance { get; set; }
    public int Weight { get; set; } = 1;
}

[Needs(Right.RunOrganisation)]
public sealed class PlanStandardPage(SeePlanScores see, ChangePlanStandard change, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public List<StandardRow> Criteria { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public PlanStandard Standard { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Criteria = [.. Standard.Criteria.Select(each => new StandardRow { Key = each.Key, Question = each.Question, Guidance = each.Guidance, Weight = each.Weight }), new(), new()];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync([], async by => await change.RunAsync([.. Criteria.Select(row => new StandardCriterion(row.Key, row.Question ?? "", row.Guidance ?? "", row.Weight))], by, cancel), Standard.Id, _ => "/thread/quality", "Standard for plans", cancel);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Standard = await see.StandardAsync(cancel);
        shell.Crumbs = [new("Golden thread", "/thread"), new("Quality of plans", "/thread/quality")];
    }
}
