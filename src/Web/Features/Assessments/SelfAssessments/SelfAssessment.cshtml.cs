using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A part in the table of a self-assessment.</summary>
public sealed record HeatMapRow
{
    public required FrameworkPart Part { get; init; }
    public required bool IsLine { get; init; }
    public required PartScore Score { get; init; }
    public required ShownScore Shown { get; init; }
    public string Owner { get; init; } = "";
    public DateOnly? Due { get; init; }
    public AnswerState? State { get; init; }
    public int Challenges { get; init; }
}

[Needs(Right.ReadAssessments)]
public sealed class SelfAssessmentPage(SignSelfAssessment sign, ReopenSelfAssessment reopen, OpenSelfAssessment open, ReadConflict conflicts, Desk desk, Shell shell) : OneSelfAssessmentPage(open, conflicts, desk, shell)
{
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Answers { get; set; }
    [BindProperty] public string? Because { get; set; }
    public IReadOnlyList<HeatMapRow> Rows { get; private set; } = [];

    /// <summary>The scores that follow by a rule, and that of the whole.</summary>
    public IReadOnlyList<PartScore> Worked { get; private set; } = [];
    public ShownScore Overall => ShownScore.Of(Opened.Scores.Overall.Score, Opened.Content.ScaleFor(ScoringRule.Whole));
    public bool MaySign => !AsAt.IsPast && SelfAssessment.MaySign(Desk.Actor) && !Assessment.IsSigned;
    /// <summary>Challenges are for those who work on it; what was signed although they stood is said to everybody.</summary>
    public bool SeesChallenges => Desk.ReadsDrafts || Assessment.TakesPart(Desk.Organisation!.Chart, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(string assessment, CancellationToken cancel) => await LoadAllAsync(assessment, AskedDay, cancel) ? Page() : NotFound();

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostSignAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAllAsync(assessment, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        var by = Desk.By(Request);
        return await AnswerAsync(await sign.RunAsync(assessment, Opened.Challenges, Answers, Words, by, cancel), Assessment.Id, by, Path, Assessment.Title, cancel);
    }

    [Needs(Right.RunAssessments)]
    public async Task<IActionResult> OnPostReopenAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAllAsync(assessment, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        var by = Desk.By(Request);
        return await AnswerAsync(await reopen.RunAsync(assessment, Because, by, cancel), Assessment.Id, by, Path, Assessment.Title, cancel);
    }

    private async Task<bool> LoadAllAsync(string assessment, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(assessment, asAt, cancel, isRecord: true)) { return false; }
        var (content, chart) = (Opened.Content, Desk.Organisation!.Chart);
        var lines = content.Lines().Select(line => line.Ref).ToHashSet();
        Rows = [.. content.All().Where(each => each.Depth <= content.LineDepth()).Select(each =>
        {
            var (score, assigned) = (Opened.Scores.ScoreOf(each.Part.Ref)!, Assessment.AssignedFor(each.Part.Ref, content));
            var due = assigned.Select(one => one.Due).Max() ?? (assigned.Count > 0 ? Assessment.Due : null);
            var isLine = lines.Contains(each.Part.Ref);
            return new HeatMapRow
            {
                Part = each.Part,
                IsLine = isLine,
                Score = score,
                Shown = ShownScore.Of(score.Score, content.ScaleOf(each.Part, each.Depth)),
                Owner = string.Join(", ", assigned.Select(one => chart.Post(one.Post)?.Title)),
                Due = due,
                State = isLine ? AnswerState.Of(Opened.Answers.GetValueOrDefault(each.Part.Ref), due, AsAt.Shown) : null,
                Challenges = (isLine ? Opened.ChallengesOf(each.Part) : Opened.Challenges.Where(challenge => challenge.Ref == each.Part.Ref)).Count(),
            };
        })];
        var ruled = content.Scoring.Select(rule => rule.Level).ToHashSet();
        Worked = [.. content.All().Where(each => ruled.Contains(content.Levels[each.Depth])).Select(each => Opened.Scores.ScoreOf(each.Part.Ref)!).Append(Opened.Scores.Overall).Where(score => score.IsScored)];
        return true;
    }
}
