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
public sealed class BoardPage(Desk desk, ListBoards boards, ChangeBoard change, EndBoard end, ReadConflict conflicts) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Acronym { get; set; }
    [BindProperty] public BoardType? Type { get; set; }
    [BindProperty] public int? MeetsEveryMonths { get; set; }
    [BindProperty] public DateParts NextMeeting { get; set; } = new();
    [BindProperty] public Guid? Chair { get; set; }
    [BindProperty] public DateParts EndsOn { get; set; } = new();

    public BoardWork Work { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) => DoAsync(
        async by => NextMeeting.Fault("NextMeeting", "The next meeting") is { } fault ? [fault]
            : await change.RunAsync(Id, new BoardDetails(Name, Acronym, Type, MeetsEveryMonths, NextMeeting.Read(), Chair), by, cancel),
        $"/boards/{Id}", "The board was changed.", cancel);

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) => DoAsync(by => end.RunAsync(Id, EndsOn.Read(), by, cancel), "/boards", "The board was ended.", cancel);

    private async Task<IActionResult> DoAsync(Func<Submission, Task<IReadOnlyList<Problem>>> act, string next, string done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
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
        Work = found;
        var board = found.Board;
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(Name)))
        {
            (Name, Acronym, Type, MeetsEveryMonths, NextMeeting, Chair) = (board.Name, board.Acronym, board.Type, board.MeetsEveryMonths, DateParts.Of(board.NextMeeting), board.ChairPostId);
        }

        return true;
    }
}
