using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Begins to prepare a publication. Its identity is the submission's key.</summary>
public sealed class PreparePublication(GoldenThreadDb db, GatherPublication gather, ActOnRecord act)
{
    public Task<Outcome<PublicationPrepared>> RunAsync(PublicationDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async _ => Publication.Prepare(by.Key, details, Publishing.Offer(await gather.RunAsync([], by.Actor.Today, cancel)), await db.Publications.AsNoTracking().Select(each => each.Number).ToListAsync(cancel), by.Actor), by, cancel);
}
