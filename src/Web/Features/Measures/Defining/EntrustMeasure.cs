using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Gives a measure to a post and a deputy.</summary>
public sealed class EntrustMeasure(ActOnMeasure act)
{
    public Task<Outcome<MeasureEntrusted>?> RunAsync(string name, Guid? owner, Guid? deputy, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, around) => measure.Entrust(owner, deputy, around.Chart, by.Actor), by, cancel);
}
