using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What changed, for programs that keep up with it: History, from a place in the chain on.</summary>
public static class ChangeApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapInterface("Changes", KeyRoom.History).TagByChain()
        .MapGet("/changes", async (long? after, string? kind, int? size, ReadChanges read, CancellationToken cancel) => after < 0 ? Fault.Of(400, "after is not a place in the chain.", "Give 0 to begin, then the upTo of the last answer.")
            : Results.Ok(await read.RunAsync(after ?? 0, kind, Math.Clamp(size ?? ReadChanges.Usual, 1, ReadChanges.Most), cancel)))
        .Needs(Right.ReadHistory).WithSummary("What changed after a place in the council's chain, the earliest first, as far as the account may read History; narrowed by kind; size (100, at most 1,000). Begin with after=0; next time give upTo").Produces<ChangesSince>().Produces(304).ProducesProblem(400);
}
