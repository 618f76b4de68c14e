using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Changes the words of a management standard.</summary>
public sealed class ChangeStandard(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StandardChanged>?> RunAsync(int number, StandardDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.ManagementStandards.Where(each => each.Number == number), (found, council) => found.Change(details, [.. db.ManagementStandards.AsNoTracking().Where(each => each.Number != number)], council.Chart, by.Actor), by, cancel);
}
