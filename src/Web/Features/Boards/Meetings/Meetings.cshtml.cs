using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class MeetingsPage(ListMeetings list, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Board { get; set; }
    public IReadOnlyList<Meeting> ToCome { get; private set; } = [];
    public IReadOnlyList<Meeting> Past { get; private set; } = [];
    public bool MayRun => desk.May(Right.RecordDecision);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = await list.RunAsync(Board, cancel);
        ToCome = [.. all.Where(each => each.State == MeetingState.Planned).OrderBy(each => each.On)];
        Past = [.. all.Where(each => each.State != MeetingState.Planned)];
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public string NameOf(Meeting meeting) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == meeting.BoardId)?.Name ?? "";
}
