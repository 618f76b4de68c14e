using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Ends a service on which nothing hangs any more.</summary>
public sealed class EndService(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, DateOnly? on, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var services = await db.AllServicesAsync(cancel);
        var service = services.Single(s => s.Id == id);
        db.HoldTo(service, by);
        return await db.SaveAsync(service.End(on, services, await db.AllPostsAsync(cancel), by.Actor), by, cancel);
    }
}
