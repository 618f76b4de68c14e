using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Ends a link, with the reason; null when there is none.</summary>
public sealed class EndLink(GoldenThreadDb db, ActOnRecord act, SeeThread see)
{
    public async Task<Outcome<LinkEnded>?> RunAsync(Guid link, Submission by, CancellationToken cancel)
    {
        var graph = (await see.FreshAsync(cancel)).Graph;
        return await act.RunAsync(db.ThreadLinks.Where(each => each.Id == link), (found, _) => found.End(graph, by.Actor), by, cancel);
    }
}
