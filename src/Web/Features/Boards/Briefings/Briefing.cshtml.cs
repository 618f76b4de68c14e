using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Makes the briefing of members after meetings. What it holds stands in its address; it is saved as Word and edited there, and the record stays the record.</summary>
[Needs(Right.RecordDecision)]
public sealed class BriefingPage(ListMeetings list, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many meetings are offered, the latest first.</summary>
    private const int Most = 30;

    [BindProperty(SupportsGet = true)] public List<Guid> Meeting { get; set; } = [];
    [BindProperty(SupportsGet = true)] public string? To { get; set; }
    [BindProperty(SupportsGet = true)] public string? AlsoFor { get; set; }
    [BindProperty(SupportsGet = true)] public string? From { get; set; }
    [BindProperty(SupportsGet = true)] public string? Subject { get; set; }
    [BindProperty(SupportsGet = true)] public string? Basis { get; set; }

    public IReadOnlyList<Meeting> Offered { get; private set; } = [];
    public bool IsComplete => Meeting.Count > 0 && To is { Length: > 0 } && From is { Length: > 0 } && Subject is { Length: > 0 };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Offered = [.. (await list.RunAsync(null, cancel)).Where(each => each.State is MeetingState.Held or MeetingState.Approved).Take(Most)];
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public string NameOf(Meeting meeting) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == meeting.BoardId)?.Name ?? "";
}
