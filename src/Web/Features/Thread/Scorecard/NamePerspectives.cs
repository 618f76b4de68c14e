using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Names the perspectives of a scorecard and puts them in order.</summary>
public sealed class NamePerspectives(ActOnScorecard act)
{
    public Task<Outcome<PerspectivesNamed>?> RunAsync(Guid? service, IReadOnlyList<PlacedPerspective> perspectives, Submission by, CancellationToken cancel) =>
        act.RunAsync(service, scorecard => scorecard.Name(perspectives, by.Actor), by, cancel);
}
