using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Adds a service. Its identity is the submission's key, so that the same form sent twice leads to the same service.</summary>
public sealed class AddService(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(string? name, Guid? parent, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var service = new Service { Id = by.Key, Name = "" };
        var outcome = service.Begin(name, parent, await db.AllServicesAsync(cancel), by.Actor);
        if (outcome.Value is not null) { db.Services.Add(service); }
        return await db.SaveAsync(outcome, by, cancel);
    }
}
