using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Hands in everything of whoever sits at the desk that is complete.</summary>
[Needs(Right.EnterFigures)]
public sealed class HandInPage(ChooseReturns choose, MoveReturns move, MeasureShelf measures, GoldenThreadDb db, Desk desk, Shell shell) : OnePressPage(choose, move, measures, db, desk, shell)
{
    protected override ReturnMove Move => ReturnMove.Submit;

    public Task OnGetAsync(CancellationToken cancel) => FindAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FindAsync(cancel);
        return await MoveAsync([], "handed in", cancel);
    }

    private Task FindAsync(CancellationToken cancel)
    {
        Filter = ReturnFilter.Of(Request.Query) is { IsNarrowed: false } open ? open with { Owner = "me" } : ReturnFilter.Of(Request.Query);
        return LoadAsync(cancel);
    }
}
