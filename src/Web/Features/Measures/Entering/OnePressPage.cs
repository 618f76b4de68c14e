using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What pages have in common on which several returns are moved in one press, each listed before.</summary>
public abstract class OnePressPage(ChooseReturns choose, MoveReturns move, MeasureShelf measures, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public List<string> Chosen { get; set; } = [];
    public ReturnFilter Filter { get; protected set; } = new();
    public SeveralReturns Several { get; private set; } = null!;

    protected abstract ReturnMove Move { get; }

    protected async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Measures", "/measures"), new("Figures due", "/measures/returns")];
        Several = await choose.RunAsync(Filter, Move, cancel);
    }

    protected async Task<IActionResult> MoveAsync(IReadOnlyList<ReturnKey> also, string done, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        List<ReturnKey> keys = [.. Chosen.Select(text => ReturnKey.Read(text, view.Find)).OfType<ReturnKey>().Concat(also).Distinct()];
        if (keys.Count == 0) { return this.Show([new("Chosen", "Choose at least one.")]); }
        var moved = await move.RunAsync(keys, Move, null, desk.By(Request), cancel);
        return moved.IsGranted ? this.Done($"/measures/returns{Filter.Query}", moved.Moved == 0 ? "This was done before; nothing was done twice." : $"{Say.Count(moved.Moved, "return", "returns")} {done}.")
            : this.Show([.. moved.Faults.Select(fault => new Problem("Chosen", $"{view.Find(fault.Return.MeasureId)?.Code}, {fault.Return.Period.InWords}: {fault.Problem.Message}")), .. moved.Problems]);
    }
}
