using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Says how far the figures of a measure can be relied on.</summary>
public sealed class AssessQuality(ActOnMeasure act)
{
    public Task<Outcome<QualityAssessed>?> RunAsync(string name, DataQuality quality, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, _) => measure.Assess(quality, by.Actor), by, cancel);
}
