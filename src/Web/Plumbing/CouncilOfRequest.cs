using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing;

/// <summary>
/// Finds the council that a request is for: the one whose host it names, else the only one. Before there is any, every page leads to the one that says so;
/// where a host names none of several, nothing is there.
/// </summary>
public sealed class CouncilOfRequest(RequestDelegate next, IDbContextFactory<GoldenThreadDb> factory)
{
    private volatile IReadOnlyList<(Guid Id, string Code)> _councils = [];

    public async Task InvokeAsync(HttpContext context, CouncilScope scope)
    {
        // An error page, and what a load balancer asks, must come without a database.
        if (context.Features.Get<IExceptionHandlerFeature>() is not null || context.Request.Path.StartsWithSegments("/health"))
        {
            await next(context);
            return;
        }

        var council = Match(context.Request.Host.Host);
        if (council == Guid.Empty)
        {
            _councils = await LoadAsync(context.RequestAborted);
            council = Match(context.Request.Host.Host);
        }

        if (council == Guid.Empty && !context.Request.Path.StartsWithSegments("/set-up") && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            if (_councils.Count == 0) { context.Response.Redirect("/set-up"); }
            else { context.Response.StatusCode = StatusCodes.Status404NotFound; }
            return;
        }

        scope.CouncilId = council;
        await next(context);
    }

    private Guid Match(string host) =>
        _councils.Count == 1 ? _councils[0].Id
        : _councils.FirstOrDefault(council => host.StartsWith(council.Code + ".", StringComparison.OrdinalIgnoreCase)).Id;

    private async Task<IReadOnlyList<(Guid, string)>> LoadAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        db.SeesAllCouncils = true;
        var rows = await db.Councils.IgnoreQueryFilters().AsNoTracking().Select(council => new { council.Id, council.Code }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Id, row.Code))];
    }
}
