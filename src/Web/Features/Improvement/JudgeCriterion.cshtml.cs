using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.JudgeCriteria)]
public sealed class JudgeCriterionPage(OpenAction open, JudgeCriterion judge, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    public Criterion Criterion { get; private set; } = null!;
    public CriterionJudgement? Judged => Action.Progress.Judgements.LastOrDefault(judgement => judgement.Key == Criterion.Key);
    [BindProperty] public CriterionState? State { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public List<Guid> Evidence { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await FindAsync(plan, code, key, cancel)) { return NotFound(); }
        (State, Because, Evidence) = (Judged?.State, Judged?.Because, [.. Judged?.Evidence ?? []]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await FindAsync(plan, code, key, cancel)) { return NotFound(); }
        var known = Opened.Evidence.Select(piece => piece.Id).ToHashSet();
        return Answer(await judge.RunAsync(plan, code, key, State ?? CriterionState.NotJudged, Because, [.. Evidence.Where(known.Contains)], Desk.By(Request), cancel));
    }

    private async Task<bool> FindAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel, Right.JudgeCriteria) || Action.Definition.Criteria.FirstOrDefault(c => c.Key == key) is not { } criterion) { return false; }
        Criterion = criterion;
        return true;
    }
}
