using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Puts a finance extract away untaken; null when there is none.</summary>
public sealed class DropFinanceExtract(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<FinanceExtractDropped>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.FinanceExtracts.Where(each => each.Number == number), (found, _) => found.Drop(by.Actor), by, cancel);
}
