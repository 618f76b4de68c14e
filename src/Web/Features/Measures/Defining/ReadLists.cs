using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The council's lists and rules with its measures, for whoever sits at the desk.</summary>
public sealed class ReadLists(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    public async Task<MeasuresView> RunAsync(CancellationToken cancel) => await measures.AsOfAsync(db, desk.MeasureSequence, cancel);

    /// <summary>Whether this person may read a measure.</summary>
    public bool Sees(Measure measure) => desk.Actor.May(Right.ReadMeasures, measure.Posts, desk.Organisation!.Chart.ServicesOf(measure.Posts));
}
