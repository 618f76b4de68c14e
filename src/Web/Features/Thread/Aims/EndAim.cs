using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Ends an aim: reached, or given up.</summary>
public sealed class EndAim(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<AimEnded>?> RunAsync(string slug, bool? isReached, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Aims.Where(each => each.Slug == slug), (found, council) => found.Finish(isReached, council.Chart, by.Actor), by, cancel);
}
