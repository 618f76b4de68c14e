using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.RunThread)]
public sealed class StoryWordsPage(SeeStory see, TellStory tell, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? Different { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Seen { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public SeenStory Story { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string aim, CancellationToken cancel)
    {
        if (!await LoadAsync(aim, cancel)) { return NotFound(); }
        if (!Story.Aim.MayRun(Desk.Organisation!.Chart, Desk.Actor)) { return StatusCode(StatusCodes.Status403Forbidden); }
        if (Story.Story.Latest is { } told) { (Why, Different, Words, Seen) = (told.Why, told.Different, told.Words, told.Seen); }
        else { Different = Story.Aim.Words; }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string aim, CancellationToken cancel)
    {
        if (!await LoadAsync(aim, cancel)) { return NotFound(); }
        return await ActAsync([], by => tell.RunAsync(aim, new(Why, Different, Words, Seen), by, cancel), Story.Story.Id, _ => Story.Path, Story.Aim.Name, cancel);
    }

    private async Task<bool> LoadAsync(string aim, CancellationToken cancel)
    {
        if (await see.RunAsync(aim, AsAt.Read(null, Desk.Today), cancel) is not { } found) { return false; }
        Story = found;
        shell.Crumbs = [new("Golden thread", "/thread"), new("Storyboard", "/thread/storyboard"), new(found.Aim.Title, found.Path)];
        return true;
    }
}
