using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Says how a finance extract is understood; null when there is none.</summary>
public sealed class UnderstandFinanceExtract(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<FinanceExtractUnderstood>?> RunAsync(int number, FinanceColumns columns, IReadOnlyList<LedgerName> services, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.FinanceExtracts.Where(each => each.Number == number), (found, _) => found.Understand(columns, services, by.Actor), by, cancel);
}
