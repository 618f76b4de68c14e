using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Renames a service, moves it, or both.</summary>
public sealed class ChangeService(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, string? name, Guid? parent, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var services = await db.AllServicesAsync(cancel);
        var service = services.Single(s => s.Id == id);
        db.HoldTo(service, by);

        List<Event> events = [];
        List<Problem> problems = [];
        void Keep<T>(Outcome<T> outcome) where T : Event
        {
            problems.AddRange(outcome.Problems);
            if (outcome.Value is { } happened) { events.Add(happened); }
        }

        var (renamed, moved) = (Naming.Tidy(name) != service.Name, parent != service.ParentId);
        if (renamed || !moved) { Keep(service.Rename(name, services, by.Actor)); }
        if (moved) { Keep(service.Move(parent, services, by.Actor)); }
        return problems.Count > 0 ? problems : await db.SaveAsync(events, by, cancel);
    }
}
