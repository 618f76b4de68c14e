using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Changes what is said of a programme.</summary>
public sealed class ChangeProgramme(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProgrammeChanged>?> RunAsync(string slug, ProgrammeDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, council) => found.Change(details, [.. db.Programmes.AsNoTracking()], council.Chart, by.Actor), by, cancel);
}
