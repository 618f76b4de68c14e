using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Store;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Figures that are worked out come as far as the least of those that they are worked out from: handed in, approved, locked, or back.</summary>
internal static class WorkedOutStates
{
    /// <summary>Moves what is worked out from figures that were moved, in the transaction that is open.</summary>
    /// <param name="moved">The measures and periods that were moved.</param>
    /// <returns>The measures that followed, whose standings change.</returns>
    public static async Task<IReadOnlyList<Measure>> FollowAsync(GoldenThreadDb db, MeasuresView view, IEnumerable<(Guid Measure, DateOnly From, DateOnly To)> moved, CancellationToken cancel)
    {
        var links = new FormulaLinks(view.Measures);
        List<Measure> followed = [];
        foreach (var period in moved.GroupBy(each => (each.From, each.To), each => each.Measure))
        {
            foreach (var measure in links.After(period))
            {
                var components = links.ComponentsOf(measure).Select(component => component.Id).ToList();
                var figures = (await db.FiguresNowAsync(components, period.Key.To, period.Key.To, cancel)).Where(figure => figure.From == period.Key.From).ToList();
                if (figures.Count < components.Count) { continue; }
                await db.MoveFiguresAsync([measure.Id], period.Key.From, period.Key.To, figures.Min(figure => figure.State), FigureState.Entered, cancel);
                followed.Add(measure);
            }
        }

        return [.. followed.Distinct()];
    }
}
