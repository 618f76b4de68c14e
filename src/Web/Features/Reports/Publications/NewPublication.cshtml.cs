using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A publication begins to be prepared.</summary>
[Needs(Right.RunMeasures)]
public sealed class NewPublicationPage(PreparePublication prepare, GatherPublication gather, GoldenThreadDb db, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public PublicationForm Form { get; set; } = new();
    public PublicationChoices Offered { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var by = Desk.By(Request);
        var outcome = await prepare.RunAsync(Form.Read(), by, cancel);
        if (!outcome.IsGranted) { return this.Show(outcome.Problems.Select(PublicationForm.Place)); }
        var number = await db.Publications.AsNoTracking().Where(each => each.Id == by.Key).Select(each => each.Number).SingleAsync(cancel);
        return this.Done($"/reports/publications/{number}", $"Publication {number} begun. Look at what residents would see, then have somebody else approve it.");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Offered = PublicationChoices.Of(await gather.RunAsync([], Desk.Today, cancel));
        shell.Crumbs = [new("Reports", "/reports"), new("Publications", "/reports/publications")];
    }
}
