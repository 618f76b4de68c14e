using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a rule of red alone would bring before a board, beside what the signals bring (R95).</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasureExceptionsPage(SeeMeasures see, Desk desk, Shell shell) : MeasureListModel(see, desk, shell)
{
    public override int PageSize => 50;
    public override string Address => "/measures/exceptions";
    public IReadOnlyList<(string Id, string Title, string Words, IReadOnlyList<SeenMeasure> Rows)> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        IReadOnlyList<SeenMeasure> Of(Func<SeenMeasure, bool> which) => [.. Matching.Where(which)];
        Groups =
        [
            ("worse", "Red, and changing for the worse", "By colour and by signal: something has changed. Ask what, and act now.", Of(each => IsRed(each) && each.SignalsWorse)),
            ("hidden", "Not red, but changing for the worse", "Red alone would not show these until later. Ask now, while there is time.", Of(each => !IsRed(each) && each.SignalsWorse)),
            ("steady", "Red, and no change that is more than chance", "Nothing new has happened: asking why this figure is red gives no answer. What would have to change so that the target is met?", Of(each => IsRed(each) && !each.SignalsWorse && !each.SignalsBetter && each.Now.Variation is not null)),
            ("better", "Red, but changing for the better", "What is being done works, or something else helps: see it through.", Of(each => IsRed(each) && each.SignalsBetter)),
            ("reach", "Not red, but the target is out of reach", "Green or amber today by chance or by tolerance; as things work now the target will be missed.", Of(each => !IsRed(each) && !each.SignalsWorse && each.IsOutOfReach)),
            ("few", "Red, with too few figures to tell", "Only the colour can be known so far.", Of(each => IsRed(each) && each.Now.Variation is null)),
        ];
        return Page();
    }

    public int Reds => Matching.Count(IsRed);

    /// <summary>Reds without a signal: what a rule of red alone brings up though nothing changed.</summary>
    public int RedsWithoutSignal => Matching.Count(each => IsRed(each) && each.Now.Variation is not null && !each.SignalsWorse && !each.SignalsBetter);
    public int SignalsNotRed => Matching.Count(each => !IsRed(each) && each.SignalsWorse);
    public int Signals => Matching.Count(each => each.SignalsWorse);

    private static bool IsRed(SeenMeasure each) => each.Now.Colour == Colour.Red;
}
