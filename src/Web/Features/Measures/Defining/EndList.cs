using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Ends a list of measures.</summary>
public sealed class EndList(ActOnList act)
{
    public Task<Outcome<MeasureListEnded>?> RunAsync(string code, DateOnly? on, string? because, Submission by, CancellationToken cancel) => act.RunAsync(code, (list, _) => list.End(on, because, by.Actor), by, cancel);
}
