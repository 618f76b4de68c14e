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

/// <summary>How a board did in a year: what was agreed, what is being written, and what the record says.</summary>
[Needs(Right.ReadCases)]
public sealed class BoardAssessmentPage(WriteBoardAssessment write, AgreeBoardAssessment agree, CorrectBoardAssessment correct, ReportBoardAssessment report, ListBoardAssessments list, CountBoardYear count, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public BoardAssessmentForm Form { get; set; } = new();
    [BindProperty] public string? CorrectedBecause { get; set; }
    [BindProperty] public Guid? To { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();

    /// <summary>Nothing is typed here; it is where the page says why it is not agreed yet.</summary>
    public string? Agree => null;
    public Board Board { get; private set; } = null!;
    public FinancialYear Year { get; private set; }
    public BoardAssessment? Found { get; private set; }
    public AgreedAssessment? Stands => Found?.Stands;

    /// <summary>What is being written, for those who may see it.</summary>
    public AssessmentDraft? Draft { get; private set; }

    /// <summary>What the record says today, for those who see what is being written.</summary>
    public BoardYear? Counted { get; private set; }
    public Conflict? Conflict { get; private set; }
    public string Path => ListBoardAssessments.PathOf(Board.Id, Year);
    public bool IsOpen => BoardAssessment.OpensOn(Year) <= desk.Today && !(Board.EndedOn < Year.Start);
    public bool MayWrite => desk.May(Right.RecordDecision) && IsOpen && (Found is null || Draft is not null);
    public bool MayAgree => Draft is not null && BoardAssessment.MayAgree(Board, desk.Actor);
    public bool MayGoOn => desk.May(Right.RecordDecision) && Stands is not null;
    public string NameOf(Guid board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(Guid id, string year, CancellationToken cancel) => await LoadAsync(id, year, cancel) ? Page() : NotFound();

    [Needs(Right.RecordDecision)]
    public async Task<IActionResult> OnPostWriteAsync(Guid id, string year, CancellationToken cancel)
    {
        var (typed, faults) = (Form, new List<Problem>());
        var words = typed.Read(faults);
        return await ActAsync(id, year, faults, by => write.RunAsync(id, Year, words, by, cancel), cancel, BoardAssessmentForm.Place, typed);
    }

    /// <summary>Whoever chairs the board, or runs the organisation; the rule says who may.</summary>
    [Needs(Right.ReadCases)]
    public Task<IActionResult> OnPostAgreeAsync(Guid id, string year, CancellationToken cancel) => ActAsync(id, year, [], by => agree.RunAsync(id, Year, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostCorrectAsync(Guid id, string year, CancellationToken cancel) => ActAsync(id, year, [], by => correct.RunAsync(id, Year, CorrectedBecause, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostReportAsync(Guid id, string year, CancellationToken cancel) => ActAsync(id, year, [On.Fault("On", "The day")], by => report.RunAsync(id, Year, To, On.Read(), by, cancel), cancel);

    private async Task<IActionResult> ActAsync<T>(Guid id, string year, IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel, Func<Problem, Problem>? place = null, BoardAssessmentForm? form = null) where T : Event
    {
        if (!await LoadAsync(id, year, cancel)) { return NotFound(); }
        Form = form ?? Form;
        List<Problem> faults = [.. typed.OfType<Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Path, outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField) && Found is not null) { Conflict = await conflicts.RunAsync(Found.Id, by, cancel); }
        return this.Show(outcome.Problems.Select(place ?? (problem => problem)));
    }

    private async Task<bool> LoadAsync(Guid id, string year, CancellationToken cancel)
    {
        if (desk.Organisation!.Boards.FirstOrDefault(each => each.Id == id) is not { } board || FinancialYear.Read(year) is not { } of) { return false; }
        (Board, Year, Found) = (board, of, await list.OneAsync(id, of, cancel));
        var sees = list.SeesDraft(board);
        Draft = sees ? Found?.Draft : null;
        if (sees && IsOpen && (Found is null || Draft is not null)) { Counted = await count.RunAsync(board, of, desk.Today, cancel); }
        Form = BoardAssessmentForm.Of(Draft?.Words ?? new());
        shell.Crumbs = [new("Boards", "/boards"), new("How boards did in a year", $"/boards/assessments?year={ListBoardAssessments.AddressOf(of)}")];
        return true;
    }
}
