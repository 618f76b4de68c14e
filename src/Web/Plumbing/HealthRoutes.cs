using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing;

/// <summary>What a load balancer and an operator ask. A process without its database is still the one that explains that to people: it stays in the pool, and says so here.</summary>
public static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Json(new { live = true })).Needs(Right.ReadPublished).ExcludeFromDescription();
        routes.MapGet("/health/ready", async (IDbContextFactory<GoldenThreadDb> factory, CancellationToken cancel) =>
            Results.Json(new { ready = true, database = await ReachedAsync(factory, cancel) ? "reached" : "not reached" })).Needs(Right.ReadPublished).ExcludeFromDescription();
    }

    private static async Task<bool> ReachedAsync(IDbContextFactory<GoldenThreadDb> factory, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            await using var db = await factory.CreateDbContextAsync(patience.Token);
            return await db.Database.CanConnectAsync(patience.Token);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
