using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Chooses what stands on a scorecard, and where.</summary>
public sealed class ArrangeScorecard(ActOnScorecard act, SeeThread see)
{
    public async Task<Outcome<ScorecardArranged>?> RunAsync(Guid? service, IReadOnlyList<PlacedLine> lines, Submission by, CancellationToken cancel)
    {
        var graph = (await see.FreshAsync(cancel)).Graph;
        return await act.RunAsync(service, scorecard => scorecard.Arrange(lines, graph, by.Actor), by, cancel);
    }
}
