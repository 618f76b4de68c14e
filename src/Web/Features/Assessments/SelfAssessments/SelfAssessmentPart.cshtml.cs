using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class SelfAssessmentPartPage(WriteAnswer write, ReadAnswer read, ListEvidence library, OpenSelfAssessment open, ReadConflict conflicts, Desk desk, Shell shell) : OneSelfAssessmentPage(open, conflicts, desk, shell)
{
    [BindProperty] public LineForm Form { get; set; } = new();
    [BindProperty] public bool? Agrees { get; set; }
    [BindProperty] public int? ReaderScore { get; set; }
    [BindProperty] public string? ReaderWords { get; set; }
    public string Ref { get; private set; } = "";
    public string Asks => Opened.Content.TitleOf(Ref)!;
    public FrameworkPart? Part { get; private set; }

    /// <summary>The scored criteria that are answered with it: those that no other post was given.</summary>
    public IReadOnlyList<FrameworkPart> Below { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Library { get; private set; } = [];
    public LineAnswer? Answer => Opened.Answers.GetValueOrDefault(Ref);
    public LineAnswer? Before => Opened.Before?.Answers.GetValueOrDefault(Ref);
    public PartScore Score => Opened.Scores.ScoreOf(Ref)!;
    public bool IsByRule => Opened.Content.Scoring.Any(rule => rule.Level == (Part is null ? ScoringRule.Whole : Opened.Content.Levels[Opened.Content.PathTo(Ref).Count - 1]));
    public string PartPath => Opened.PathOf(Ref);
    public bool MayWrite => !AsAt.IsPast && !Assessment.IsSigned && Assessment.MayAnswer(Ref, Opened.Content, Desk.Organisation!.Chart, Desk.Actor);
    public bool MayRead => !AsAt.IsPast && !Assessment.IsSigned && Assessment.MayRead(Desk.Actor) && Answer is { IsFinished: true } answer && answer.Account != Desk.Actor.Account;
    public bool SeesChallenges => Desk.ReadsDrafts || Assessment.TakesPart(Desk.Organisation!.Chart, Desk.Actor);

    public ShownScore Shown(string reference) => ShownScore.Of(Opened.Scores.ScoreOf(reference)?.Score, Opened.Content.ScaleFor(reference));

    public IEnumerable<SelectListItem> Steps(string reference) => [new(Opened.Scores.ScoreOf(reference)!.Computed is not null ? "As the rule gives it" : "No score", ""), .. (Opened.Content.ScaleFor(reference)?.Steps ?? []).Select(step => new SelectListItem(step.InWords, $"{step.Score}"))];

    public async Task<IActionResult> OnGetAsync(string assessment, string part, CancellationToken cancel)
    {
        if (!await LoadPartAsync(assessment, part, AskedDay, cancel)) { return NotFound(); }
        Form = LineForm.Of(Answer, Below, Opened.Answers);
        return Page();
    }

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostAsync(string assessment, string part, CancellationToken cancel)
    {
        if (!await LoadPartAsync(assessment, part, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = Desk.By(Request);
        var outcome = await write.RunAsync(assessment, Ref, Form.Read(Below.Select(each => each.Ref).ToHashSet()), by, cancel);
        return outcome is { IsGranted: false } ? await RefuseAsync([.. outcome.Problems.Select(Form.Place)], Answer?.Id ?? Guid.Empty, by, cancel) : await AnswerAsync(outcome, Answer?.Id ?? Guid.Empty, by, PartPath, Ref, cancel);
    }

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostReadAsync(string assessment, string part, CancellationToken cancel)
    {
        if (!await LoadPartAsync(assessment, part, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        Form = LineForm.Of(Answer, Below, Opened.Answers);
        if (Agrees is not { } agrees) { return this.Show([new Domain.Basics.Problem("Agrees", "Say whether you agree.")]); }
        var by = Desk.By(Request);
        return await AnswerAsync(await read.RunAsync(assessment, Ref, new(agrees, ReaderScore, ReaderWords), by, cancel), Answer?.Id ?? Guid.Empty, by, PartPath, Ref, cancel);
    }

    private async Task<bool> LoadPartAsync(string assessment, string part, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(assessment, asAt, cancel) || Opened.Content.TitleOf(part) is null) { return false; }
        (Ref, Part) = (part, Opened.Content.Find(part));
        // Of what stands above the lines only its own score and words are written here.
        var isLine = Opened.Content.Lines().Any(line => line.Ref == part);
        Below = isLine ? [.. Part!.Below().Where(each => Opened.Scores.ScoreOf(each.Ref) is { IsScored: true } && Assessment.Assignments.All(own => own.Ref != each.Ref))] : [];
        if (!MayWrite) { return true; }
        var used = Answer?.Evidence.Select(use => use.EvidenceId).ToHashSet() ?? [];
        Library = [new("None", ""), .. (await library.RunAsync(cancel)).Where(row => row.Evidence.PutAwayBecause is null || used.Contains(row.Evidence.Id)).Select(row => new SelectListItem($"{row.Evidence.Title}{(row.Evidence.PutAwayBecause is null ? "" : " (put away)")}", row.Evidence.Id.ToString()))];
        return true;
    }
}
