using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Ends a programme of which nothing runs any more.</summary>
public sealed class EndProgramme(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProgrammeEnded>?> RunAsync(string slug, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, _) => found.End([.. db.Projects.AsNoTracking().Where(each => each.ProgrammeId == found.Id).AsEnumerable().Where(each => each.IsOpen)], by.Actor), by, cancel);
}
