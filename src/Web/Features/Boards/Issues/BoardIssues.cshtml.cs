using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class BoardIssuesPage(SeeIssues see, ListMeetings meetings, Desk desk, Shell shell) : PageModel
{
    public Board Board { get; private set; } = null!;
    public SeenIssues Issues { get; private set; } = null!;

    /// <summary>How many of its meetings were held this year, and when the next is.</summary>
    public string Meetings { get; private set; } = "";
    public bool MayCallIn => desk.May(Right.RecordDecision) && Board.EndedOn is null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (desk.Organisation!.Boards.FirstOrDefault(each => each.Id == id) is not { } found) { return NotFound(); }
        (Board, Issues) = (found, await see.RunAsync(id, cancel));
        Meetings = found.MeetingsInWords(await meetings.RunAsync(id, cancel), desk.Today);
        shell.Crumbs = [new("Boards", "/boards"), new(found.Name, $"/boards/{id}")];
        return Page();
    }
}
