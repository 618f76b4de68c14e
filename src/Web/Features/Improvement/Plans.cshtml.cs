using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class PlansPage(OpenPlan open, GoldenThreadDb db, Desk desk) : PageModel
{
    public IReadOnlyList<OpenedPlan> Plans { get; private set; } = [];
    public Desk Desk => desk;

    /// <summary>Papers that this person had read and that wait to be settled.</summary>
    public IReadOnlyList<(string File, DateTimeOffset At, string Path)> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Plans = await open.AllAsync(cancel);
        if (!desk.May(Right.RunPlans)) { return; }
        var waiting = await db.Imports.AsNoTracking().Where(import => import.AccountId == desk.Actor.Account && import.AcceptedAs == null).Select(import => new { import.Id, import.FileName, import.At, import.PlanId }).ToListAsync(cancel);
        Waiting = [.. waiting.OrderByDescending(import => import.At).Select(import => (import.FileName, import.At, $"/plans/read/{import.Id}{(import.PlanId is null ? "" : "/differences")}"))];
    }
}
