using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A paper of a meeting: its words, and for whoever writes it or runs the meeting the form to give it.</summary>
[Needs(Right.ReadCases)]
public sealed class MeetingPaperPage(GiveMeetingPaper give, ListMeetings list, GoldenThreadDb db, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public string? PaperWords { get; set; }
    [BindProperty] public string? PaperLink { get; set; }

    public OpenedMeeting Opened { get; private set; } = null!;
    public AgendaItem Item { get; private set; } = null!;
    public AgendaPaper Paper { get; private set; } = null!;
    public string? Text { get; private set; }
    public Conflict? Conflict { get; private set; }
    public bool MayGive => Opened.Meeting.State is MeetingState.Planned or MeetingState.Held && Meeting.MayGive(Paper, desk.Organisation!.Chart, desk.Actor);

    public async Task<IActionResult> OnGetAsync(Guid meeting, int key, int paper, CancellationToken cancel) => await LoadAsync(meeting, key, paper, cancel) ? Page() : NotFound();

    [Needs(Right.ReadDrafts)]
    public async Task<IActionResult> OnPostAsync(Guid meeting, int key, int paper, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, paper, cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var outcome = await give.RunAsync(meeting, key, paper, PaperWords, PaperLink, by, cancel);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done($"{Opened.Path}/papers", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(meeting, by, cancel); }
        return this.Show(outcome.Problems);
    }

    private async Task<bool> LoadAsync(Guid meeting, int key, int number, CancellationToken cancel)
    {
        if (await list.OneAsync(meeting, cancel) is not { } opened || opened.Items.FirstOrDefault(item => item.Key == key) is not { } found || found.Papers.FirstOrDefault(each => each.Number == number) is not { } paper) { return false; }
        (Opened, Item, Paper) = (opened, found, paper);
        Text = paper.TextId is { } id ? await db.PaperTexts.AsNoTracking().Where(each => each.Id == id).Select(each => each.Words).SingleOrDefaultAsync(cancel) : null;
        shell.Crumbs = [new("Boards", "/boards"), new("Meetings", $"/boards/meetings?board={opened.Board.Id}"), new(opened.Title, opened.Path), new("Papers", $"{opened.Path}/papers")];
        return true;
    }
}
