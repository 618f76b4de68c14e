using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A publication in the list.</summary>
public sealed record PublicationRow(Guid Id, int Number, string Title, PublicationState State, string PreparedBy, DateTimeOffset PreparedAt, string? ApprovedBy, DateTimeOffset? ApprovedAt, DateTimeOffset? From, DateTimeOffset? WithdrawnAt);

/// <summary>The council's publications, the latest first, as they stand by the database's time.</summary>
public sealed class SeePublications(GoldenThreadDb db, DatabaseTime time)
{
    public async Task<IReadOnlyList<PublicationRow>> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        // Without what they hold, which is large.
        var all = await db.Publications.AsNoTracking().OrderByDescending(each => each.Number)
            .Select(each => new Publication { Id = each.Id, Number = each.Number, Title = each.Title, PreparedBy = each.PreparedBy, PreparedAt = each.PreparedAt, ApprovedBy = each.ApprovedBy, ApprovedAt = each.ApprovedAt, PublishFrom = each.PublishFrom, WithdrawnAt = each.WithdrawnAt }).ToListAsync(cancel);
        var inForce = Publication.InForce(all, now)?.Id;
        return [.. all.Select(each => new PublicationRow(each.Id, each.Number, each.Title, each.StateAt(now, inForce), each.PreparedBy, each.PreparedAt, each.ApprovedBy, each.ApprovedAt, each.PublishFrom, each.WithdrawnAt))];
    }
}
