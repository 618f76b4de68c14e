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

/// <summary>A briefing: its words beside the record from which they were made, until it is issued.</summary>
[Needs(Right.ReadCases)]
public sealed class BriefingPage(EditBriefing edit, PutBriefingBack putBack, ReadBriefingAnew read, IssueBriefing issue, ListBriefings list, ListMeetings meetings, BriefedMeetings briefed, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    /// <summary>The section that is worked on.</summary>
    [BindProperty(SupportsGet = true)] public string? Key { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public bool Takes { get; set; }

    /// <summary>Nothing is typed here; it is where the page says why a briefing is not issued yet.</summary>
    public string? Issue => null;
    public Briefing Briefing { get; private set; } = null!;
    public IReadOnlyList<BriefingDifference> Differences { get; private set; } = [];
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];
    public Conflict? Conflict { get; private set; }
    public string Path => $"/boards/briefings/{Briefing.Number}";
    public bool MayEdit => desk.May(Right.RecordDecision) && Briefing.IssuedOn is null;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        Words = Briefing.Sections.FirstOrDefault(section => section.Key == Key)?.Words;
        return Page();
    }

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostEditAsync(int number, CancellationToken cancel) => ActAsync(number, by => edit.RunAsync(number, Key ?? "", Words, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostPutBackAsync(int number, CancellationToken cancel) => ActAsync(number, by => putBack.RunAsync(number, Key ?? "", by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostReadAsync(int number, CancellationToken cancel) => ActAsync(number, by => read.RunAsync(number, Key ?? "", Takes, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostIssueAsync(int number, CancellationToken cancel) => ActAsync(number, by => issue.RunAsync(number, by, cancel), cancel);

    private async Task<IActionResult> ActAsync<T>(int number, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Path, outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Briefing.Id, by, cancel); }
        return this.Show(outcome.Problems);
    }

    private async Task<bool> LoadAsync(int number, CancellationToken cancel)
    {
        if (await list.OneAsync(number, cancel) is not { } found) { return false; }
        Briefing = found;
        if (found.IssuedOn is null) { Differences = found.Differences(await briefed.NowAsync(found, cancel)); }
        Meetings = [.. (await meetings.RunAsync(null, cancel)).Where(each => found.Meetings.Contains(each.Id)).OrderBy(each => each.On)];
        shell.Crumbs = [new("Boards", "/boards"), new("Briefings", "/boards/briefings")];
        return true;
    }
}
