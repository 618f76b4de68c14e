using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A question as answered by the second reader.</summary>
public sealed class ScoreRow
{
    public int Key { get; set; }
    public int? Score { get; set; }
    public string? Because { get; set; }
}

[Needs(Right.RunThread)]
public sealed class ScorePlanPage(SeeThread see, SeePlanScores scores, ScorePlan score, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public ScoreStage? Stage { get; set; }
    [BindProperty] public List<ScoreRow> Scores { get; set; } = [];
    [BindProperty] public string? Words { get; set; }

    public CouncilPlan Plan { get; private set; } = null!;
    public PlanStandard Standard { get; private set; } = null!;
    public static IEnumerable<SelectListItem> Stages => [new("Choose", ""), .. Enum.GetValues<ScoreStage>().Select(stage => new SelectListItem(stage.InWords(), stage.ToString()))];
    public static IEnumerable<SelectListItem> Steps => [new("Choose", ""), .. CriterionScore.Steps.Index().Select(step => new SelectListItem($"{step.Index}, {step.Item.ToLowerInvariant()}", $"{step.Index}"))];

    public async Task<IActionResult> OnGetAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, cancel)) { return NotFound(); }
        if (Desk.Actor.Posts.Contains(Plan.OwnerPostId)) { return StatusCode(StatusCodes.Status403Forbidden); }
        Scores = [.. Standard.Criteria.Select(each => new ScoreRow { Key = each.Key })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string councilPlan, CancellationToken cancel)
    {
        if (!await LoadAsync(councilPlan, cancel)) { return NotFound(); }
        // What was typed stands by its question, whatever the standard became meanwhile.
        Scores = [.. Standard.Criteria.Select(each => Scores.FirstOrDefault(row => row.Key == each.Key) ?? new ScoreRow { Key = each.Key })];
        return await ActAsync([], by => score.RunAsync(councilPlan, Stage, Scores.ToDictionary(row => row.Key, row => (row.Score, row.Because)), Words, by, cancel), Plan.Id, _ => $"/thread/plans/{councilPlan}", Plan.Title, cancel);
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if ((await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Plan(slug) is not { } found) { return false; }
        (Plan, Standard) = (found, await scores.StandardAsync(cancel));
        shell.Crumbs = [new("Golden thread", "/thread"), new(found.Title, $"/thread/plans/{slug}")];
        return true;
    }
}
