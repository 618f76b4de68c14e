using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A perspective as typed.</summary>
public sealed class PerspectiveRow
{
    public int Key { get; set; }
    public string? Name { get; set; }
    public string? Question { get; set; }
    public int? Place { get; set; }
}

[Needs(Right.RunThread)]
public sealed class PerspectivesPage(SeeScorecard see, NamePerspectives name, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }
    [BindProperty] public List<PerspectiveRow> Perspectives { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }

    public SeenScorecard Seen { get; private set; } = null!;
    public string Back => $"/thread/scorecard{ScorecardRoutes.Of(Service)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        if (!Seen.Scorecard.MayRun(Desk.Actor)) { return LocalRedirect(Back); }
        var named = Seen.Scorecard.Perspectives;
        Perspectives = [.. named.Index().Select(each => new PerspectiveRow { Key = each.Item.Key, Name = each.Item.Name, Question = each.Item.Question, Place = each.Index + 1 }), .. Enumerable.Range(0, Scorecard.Most - named.Count).Select(_ => new PerspectiveRow())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        return await ActAsync([], by => name.RunAsync(Service, [.. Perspectives.Select(row => new PlacedPerspective(row.Key, row.Name, row.Question, row.Place))], by, cancel), Seen.Scorecard.Id, _ => Back, "Balanced scorecard", cancel);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await see.RunAsync(Service, AsAt.Read(null, Desk.Today), cancel) is not { } found) { return false; }
        Seen = found;
        shell.Crumbs = [new("Golden thread", "/thread"), new("Balanced scorecard", Back)];
        return true;
    }
}
