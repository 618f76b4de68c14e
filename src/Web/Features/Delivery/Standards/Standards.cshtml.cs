using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class StandardsPage(SeeStandards see, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<ManagementStandard> Standards { get; private set; } = [];
    public bool MayRun => desk.May(Right.RunDelivery);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Standards = await see.RunAsync(cancel);
        shell.Crumbs = [new("Delivery", "/delivery")];
    }
}
