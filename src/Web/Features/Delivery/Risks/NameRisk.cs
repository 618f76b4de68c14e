using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Takes a risk into the register. Its identity is the submission's key.</summary>
public sealed class NameRisk(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<RiskNamed>> RunAsync(RiskDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => Risk.Name(by.Key, (await db.Risks.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, details, council.Chart, by.Actor), by, cancel);
}
