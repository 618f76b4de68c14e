using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A priority on one page, in plain words.</summary>
[Needs(Right.ReadPlans)]
public sealed class StoryOfAimPage(SeeStory see, Desk desk, Shell shell) : PageModel
{
    /// <summary>How much of what is done and of what is linked stands on the page; the whole thread has the rest.</summary>
    public const int AtOnce = 10;

    public SeenStory Seen { get; private set; } = null!;
    public AsAt AsAt => Seen.Thread.AsAt;
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";
    public bool MayTell => !AsAt.IsPast && Seen.Aim.EndedOn is null && Seen.Aim.MayRun(desk.Organisation!.Chart, desk.Actor);

    /// <summary>Acronyms of the story that the council explains nowhere: for whoever can mend them.</summary>
    public IReadOnlyList<string> Unexplained { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string aim, CancellationToken cancel)
    {
        if (await see.RunAsync(aim, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel) is not { } found) { return NotFound(); }
        Seen = found;
        var organisation = desk.Organisation!;
        if (MayTell && found.Story.Latest is { } told) { Unexplained = AcronymUse.NotExplained([told.Why, told.Different, told.Words, told.Seen], [.. organisation.Legend.Select(entry => entry.Acronym)]); }
        shell.Crumbs = [new("Golden thread", $"/thread{Past}"), new("Storyboard", $"/thread/storyboard{Past}")];
        return Page();
    }
}
