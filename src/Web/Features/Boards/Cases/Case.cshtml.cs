using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class CasePage(GiveCasePaper give, DecideRecommendation decide, TestCasePromise test, BringCaseUp bringUp, ListCases list, FindSubject find, SeePromises promises, ThreadOfCase thread, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    /// <summary>The number of the paper, recommendation or promise that is worked on.</summary>
    [BindProperty(SupportsGet = true)] public int? Paper { get; set; }
    [BindProperty(SupportsGet = true)] public int? Recommendation { get; set; }
    [BindProperty(SupportsGet = true)] public int? Promise { get; set; }
    [BindProperty] public string? Given { get; set; }
    [BindProperty] public DateParts GivenOn { get; set; } = new();
    [BindProperty] public bool? IsTaken { get; set; }
    [BindProperty] public string? DecisionWords { get; set; }
    [BindProperty] public bool? IsKept { get; set; }
    [BindProperty] public string? Outcome { get; set; }
    [BindProperty] public Guid? BoardId { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Who { get; set; }

    public Case Case { get; private set; } = null!;
    public IReadOnlyList<CaseWait> Waits { get; private set; } = [];
    public Conflict? Conflict { get; private set; }

    /// <summary>Where its subject stands now, in words, and where that is looked at; null where it has no record, or they may not see it.</summary>
    public (string Words, string Path)? Now { get; private set; }
    public IReadOnlyList<SeenPromise> Promises { get; private set; } = [];
    public ThreadPanel? Thread { get; private set; }
    public AsAt AsAt { get; private set; } = null!;
    public string Path => $"/boards/cases/{Case.Number}";
    public bool MayRun => desk.May(Right.RecordDecision) && Case.ClosedOn is null && !AsAt.IsPast;
    public bool MayLearn => desk.May(Right.RecordDecision) && !AsAt.IsPast;

    public bool MayGive(PaperAsked paper) => !AsAt.IsPast && Case.ClosedOn is null && paper.GivenOn is null && (desk.May(Right.RecordDecision) || (paper.Post is { } post && desk.Actor.May(Right.UpdateAction, [post], desk.Organisation!.Chart.ServicesOf([post]))));

    public string NameOf(Guid? board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel) => await LoadAsync(number, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel) ? Page() : NotFound();

    /// <summary>Whoever records decisions or leads for the post that was to write it; the rule says who may.</summary>
    [Needs(Right.ReadDrafts)]
    public Task<IActionResult> OnPostGiveAsync(int number, CancellationToken cancel) => ActAsync(number, [GivenOn.Fault("GivenOn", "The day on which it came")], by => give.RunAsync(number, Paper ?? 0, Given, GivenOn.Read(), by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostDecideAsync(int number, CancellationToken cancel) => ActAsync(number, [], by => decide.RunAsync(number, Recommendation ?? 0, IsTaken, DecisionWords, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostTestAsync(int number, CancellationToken cancel) => ActAsync(number, [], by => test.RunAsync(number, Promise ?? 0, IsKept, Outcome, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostBringUpAsync(int number, CancellationToken cancel) =>
        ActAsync(number, [On.Fault("On", "The day")], by => bringUp.RunAsync(number, new() { Number = 0, BoardId = BoardId ?? Guid.Empty, On = On.Read(), What = What ?? "", Who = Who ?? "" }, by, cancel), cancel);

    private async Task<IActionResult> ActAsync<T>(int number, IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(number, AsAt.Read(null, desk.Today), cancel)) { return NotFound(); }
        List<Problem> faults = [.. typed.OfType<Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Path, outcome.Value is { } happened ? $"{Case.Code}: {happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Case.Id, by, cancel); }
        return this.Show(outcome.Problems);
    }

    private async Task<bool> LoadAsync(int number, AsAt asAt, CancellationToken cancel)
    {
        if (await list.OneAsync(number, cancel, asAt.Moment) is not { } found) { return false; }
        (AsAt, Case, Waits, Promises) = (asAt, found, found.Waits(asAt.Shown), await promises.RunAsync(found, asAt.Shown, cancel));
        if (asAt.IsPast) { (Paper, Recommendation, Promise) = (null, null, null); }
        Thread = asAt.IsPast ? null : await thread.RunAsync(found, cancel);
        Now = !asAt.IsPast && found.Subject.Id is { } id && await find.RunAsync(found.Subject.Kind, id, cancel) is { } subject ? (subject.Now.Length > 0 ? subject.Now : subject.Subject.Title, subject.Path) : null;
        shell.Crumbs = [new("Boards", "/boards"), new("Cases", "/boards/cases")];
        return true;
    }
}
