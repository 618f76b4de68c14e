using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Public;

/// <summary>Takes down that somebody wants something in another form. Anybody may ask.</summary>
public sealed class AskForFormat(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<FormatAsked>> RunAsync(string? what, string? format, string? contact, Submission by, CancellationToken cancel) =>
        act.AddAsync(async _ => FormatRequest.Ask(by.Key, what, format, contact, await db.FormatRequests.AsNoTracking().Select(each => each.Number).ToListAsync(cancel), by.Actor), by, cancel);
}
