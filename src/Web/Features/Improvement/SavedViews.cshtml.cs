using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class SavedViewsPage(GoldenThreadDb db, SaveView save, DeleteView delete, Desk desk) : PageModel
{
    public IReadOnlyList<SavedView> Views { get; private set; } = [];
    [BindProperty] public Guid Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public bool Shared { get; set; }

    public bool IsMine(SavedView view) => view.AccountId == desk.Actor.Account;

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await save.RunAsync(Id, Name, null, null, Shared, desk.By(Request), cancel) switch
        {
            null => NotFound(),
            { IsGranted: false } refused => this.Show(refused.Problems),
            _ => this.Done("/views", $"View “{Name?.Trim()}” saved."),
        };
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await delete.RunAsync(Id, desk.By(Request), cancel) switch
        {
            null => NotFound(),
            { IsGranted: false } refused => this.Show(refused.Problems),
            { Value: var gone } => this.Done("/views", gone is null ? "Deleted before." : $"{gone.InWords}."),
        };
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        Views = await db.SavedViews.AsNoTracking().Where(view => view.Shared || view.AccountId == desk.Actor.Account).OrderBy(view => view.Name).ToListAsync(cancel);
}
