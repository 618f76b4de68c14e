using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Links two records, with the reason; under the lock of the council's chain, so that two who link at once make neither a twin nor a loop. Its identity is the submission's key.</summary>
public sealed class MakeLink(GoldenThreadDb db, SeeThread see)
{
    public async Task<Outcome<LinkMade>> RunAsync(LinkType? type, ThreadEnd? from, ThreadEnd? to, Submission by, CancellationToken cancel)
    {
        Outcome<LinkMade>? made = null;
        var refused = await db.DecideAsync(async () =>
        {
            var (link, outcome) = ThreadLink.Make(by.Key, type, from, to, (await see.FreshAsync(cancel)).Graph, by.Actor);
            if (link is null) { return Decision.Refuse(outcome.Problems); }
            db.ThreadLinks.Add(link);
            made = outcome;
            return new Decision([outcome.Value!]);
        }, by, cancel);
        return refused is { Count: > 0 } ? refused.ToList() : made ?? Outcome<LinkMade>.Before;
    }
}
