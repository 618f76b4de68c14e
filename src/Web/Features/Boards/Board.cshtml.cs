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

[Needs(Right.ReadPlans)]
public sealed class BoardPage(Desk desk, ListBoards boards, ChangeBoard change, EndBoard end, ReadConflict conflicts, SeeForwardPlan plan, ListCases cases, ListMeetings meetings, SeeIssues issues, ListBoardAssessments assessments, SeeReviews reviews) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public DateParts EndsOn { get; set; } = new();

    /// <summary>Of how many of its next meetings the page tells what comes to them; the forward plan tells of all.</summary>
    public const int Shown = 3;

    public BoardForm Form { get; private set; } = new();
    public BoardWork Work { get; private set; } = null!;

    /// <summary>What comes to it, for those who may read cases.</summary>
    public IReadOnlyList<ForwardDay> Plan { get; private set; } = [];
    public IReadOnlyList<Case> Open { get; private set; } = [];
    public IReadOnlyList<ListedReview> Reviews { get; private set; } = [];
    public Meeting? Last { get; private set; }

    /// <summary>How many of its meetings were held this year, and when the next is.</summary>
    public string Meetings { get; private set; } = "";

    /// <summary>What outside bodies raised before it; null for a board that keeps no issues.</summary>
    public SeenIssues? Issues { get; private set; }
    public IReadOnlyList<BoardAssessment> Assessments { get; private set; } = [];

    /// <summary>The last year that can be assessed.</summary>
    public FinancialYear Assessed => FinancialYear.Of(desk.Today) is var now && BoardAssessment.OpensOn(now) <= desk.Today ? now : new(now.FirstYear - 1);
    public Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostChangeAsync(BoardForm typed, CancellationToken cancel) => DoAsync(async by => typed.Faults.Count > 0 ? typed.Faults : await change.RunAsync(Id, typed.Read(), by, cancel), $"/boards/{Id}", "The board was changed.", cancel, typed);

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) => DoAsync(by => end.RunAsync(Id, EndsOn.Read(), by, cancel), "/boards", "The board was ended.", cancel);

    private async Task<IActionResult> DoAsync(Func<Submission, Task<IReadOnlyList<Problem>>> act, string next, string done, CancellationToken cancel, BoardForm? typed = null)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        Form = typed ?? Form;
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var problems = await act(by);
        if (problems.Count == 0) { return this.Done(next, done); }
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Id, by, cancel); }
        return this.Show(problems);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if ((await boards.RunAsync(cancel)).FirstOrDefault(work => work.Board.Id == Id) is not { } found) { return false; }
        (Work, Form) = (found, BoardForm.Of(found.Board));
        if (desk.May(Right.ReadCases))
        {
            (Plan, Open) = (await plan.RunAsync(Id, cancel), [.. (await cases.RunAsync(cancel)).Where(each => each.ClosedOn is null && (each.BoardId == Id || each.Waits(desk.Today).Any(wait => wait.Board == Id)))]);
            var all = await meetings.RunAsync(Id, cancel);
            (Last, Meetings) = (all.FirstOrDefault(each => each.State is MeetingState.Held or MeetingState.Approved), found.Board.MeetingsInWords(all, desk.Today));
            Issues = found.Board.Type == BoardType.Inspectors ? await issues.RunAsync(Id, cancel) : null;
            Assessments = await assessments.RunAsync(Id, cancel);
            Reviews = (await reviews.RunAsync(new(null, Id, null), AsAt.Read(null, desk.Today), cancel)).Rows;
        }

        return true;
    }
}
