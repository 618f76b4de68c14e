using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Approves what was handed in and has nothing that stands out.</summary>
[Needs(Right.ApproveFigures)]
public sealed class ApproveReturnsPage(ChooseReturns choose, MoveReturns move, MeasureShelf measures, GoldenThreadDb db, Desk desk, Shell shell) : OnePressPage(choose, move, measures, db, desk, shell)
{
    protected override ReturnMove Move => ReturnMove.Approve;

    public Task OnGetAsync(CancellationToken cancel) => FindAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FindAsync(cancel);
        return await MoveAsync([], "approved", cancel);
    }

    private Task FindAsync(CancellationToken cancel)
    {
        Filter = ReturnFilter.Of(Request.Query);
        return LoadAsync(cancel);
    }
}
