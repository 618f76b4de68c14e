using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Shares things in the inspectors' room.</summary>
public sealed class ShareWithInspectors(GoldenThreadDb db, ActOnInspection act, ThingsToShare things)
{
    public async Task<Outcome<ThingsShared>?> RunAsync(string code, IReadOnlyCollection<(SharedKind, Guid)> chosen, string? words, Submission by, CancellationToken cancel)
    {
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } inspection) { return null; }
        var offered = (await things.RunAsync(inspection, cancel)).ToDictionary(thing => (thing.Kind, thing.Id), thing => thing.Title);
        return await act.RunAsync(code, (kept, _) => kept.Share(chosen, words, offered, by.Actor), by, cancel);
    }
}
