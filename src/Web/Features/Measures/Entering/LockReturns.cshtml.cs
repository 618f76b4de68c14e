using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Locks every return of a stretch, a quarter unless the address says otherwise; what is not approved or has no figure is listed, and asked about.</summary>
[Needs(Right.RunMeasures), RequestFormLimits(ValueCountLimit = 40_000)]
public sealed class LockReturnsPage(ChooseReturns choose, MoveReturns move, MeasureShelf measures, GoldenThreadDb db, ReturnChoices choices, Desk desk, Shell shell) : OnePressPage(choose, move, measures, db, desk, shell)
{
    private readonly Desk _desk = desk;

    /// <summary>Whether what is not approved or has no figure is locked as well.</summary>
    [BindProperty] public bool All { get; set; }
    public IReadOnlyList<(string Value, string Words)> Periods { get; private set; } = [];
    public Period Stretch => Filter.Stretch!.Value;

    protected override ReturnMove Move => ReturnMove.Lock;

    public Task OnGetAsync(CancellationToken cancel) => FindAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FindAsync(cancel);
        if (Several.Ready.Count + Several.LeftOut.Count == 0) { return this.Show([new("", "There is nothing to lock in this period.")]); }
        if (Several.LeftOut.Count > 0 && !All && Several.Ready.Count == 0) { return this.Show([new("All", "Nothing of it is approved. Say that the rest is locked as it is, or leave it open.")]); }
        Chosen = [];
        return await MoveAsync([.. Several.Ready.Select(row => row.Key), .. All ? Several.LeftOut.Select(each => each.Row.Key) : []], "locked", cancel);
    }

    private async Task FindAsync(CancellationToken cancel)
    {
        var asked = ReturnFilter.Of(Request.Query);
        Filter = new() { Stretch = asked.Stretch ?? Period.Of(FinancialQuarter.Of(FinancialQuarter.Of(_desk.Today).Start.AddDays(-1))) };
        Periods = (await choices.RunAsync(cancel)).Periods;
        await LoadAsync(cancel);
    }
}
