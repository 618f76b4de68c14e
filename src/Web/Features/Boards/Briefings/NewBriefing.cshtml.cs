using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.RecordDecision)]
public sealed class NewBriefingPage(MakeBriefing make, ListMeetings list, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many meetings are offered, the latest first.</summary>
    private const int Most = 30;

    [BindProperty(SupportsGet = true)] public List<Guid> Meeting { get; set; } = [];
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? AlsoFor { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Subject { get; set; }
    [BindProperty] public string? Basis { get; set; }

    public IReadOnlyList<Meeting> Offered { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid) { return this.Show([]); }
        var head = new BriefingHead { To = To ?? "", AlsoFor = AlsoFor ?? "", From = (From ?? "").Split(';'), Subject = Subject ?? "", Basis = Basis ?? "" };
        var (number, problems) = await make.RunAsync(head, Meeting, desk.By(Request), cancel);
        return number is null ? this.Show(problems) : this.Done($"/boards/briefings/{number}", "The briefing was made from the record. Read it, edit it where it needs other words, and issue it.");
    }

    public string NameOf(Meeting meeting) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == meeting.BoardId)?.Name ?? "";

    private async Task LoadAsync(CancellationToken cancel)
    {
        Offered = [.. (await list.RunAsync(null, cancel)).Where(each => each.State is MeetingState.Held or MeetingState.Approved).Take(Most)];
        shell.Crumbs = [new("Boards", "/boards"), new("Briefings", "/boards/briefings")];
    }
}
