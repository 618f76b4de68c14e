using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The same list as small charts, each with its figure, its colour and what it signals in words.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureMultiplesPage(SeeMeasures see, Desk desk, Shell shell) : MeasureListModel(see, desk, shell)
{
    public override int PageSize => 24;
    public override string Address => "/measures/multiples";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        return Page();
    }
}
