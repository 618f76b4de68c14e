using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Changes what is said of an aim.</summary>
public sealed class ChangeAim(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<AimChanged>?> RunAsync(string slug, AimDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Aims.Where(each => each.Slug == slug), (found, council) => found.Change(details, [.. db.Aims.AsNoTracking()], council.Chart, by.Actor), by, cancel);
}
