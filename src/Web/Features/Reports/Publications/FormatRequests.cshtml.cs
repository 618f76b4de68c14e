using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Who asked for something in another form: only performance officers see it, and only until it is answered how to reach them.</summary>
[Needs(Right.RunMeasures)]
public sealed class FormatRequestsPage(AnswerFormatRequest answer, GoldenThreadDb db, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    /// <summary>So many of those that were answered are listed.</summary>
    private const int MostAnswered = 50;

    [BindProperty] public Guid Which { get; set; }
    [BindProperty] public string? Answer { get; set; }
    public IReadOnlyList<FormatRequest> Open { get; private set; } = [];
    public IReadOnlyList<FormatRequest> Answered { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync([], by => answer.RunAsync(Which, Answer, by, cancel), Which, _ => "/reports/publications/requests", "Request", cancel);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Open = await db.FormatRequests.AsNoTracking().Where(each => each.AnsweredAt == null).OrderBy(each => each.Number).ToListAsync(cancel);
        Answered = await db.FormatRequests.AsNoTracking().Where(each => each.AnsweredAt != null).OrderByDescending(each => each.Number).Take(MostAnswered).ToListAsync(cancel);
        shell.Crumbs = [new("Reports", "/reports"), new("Publications", "/reports/publications")];
    }
}
