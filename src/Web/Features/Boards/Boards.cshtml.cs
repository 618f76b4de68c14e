using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadPlans)]
public sealed class BoardsPage(ListBoards boards) : PageModel
{
    public IReadOnlyList<BoardWork> Boards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Boards = [.. (await boards.RunAsync(cancel)).Where(work => work.Board.EndedOn is null)];
}
