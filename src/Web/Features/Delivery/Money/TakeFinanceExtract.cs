using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Takes the lines of a finance extract over into the budget, all or none; null when there is no such extract.</summary>
public sealed class TakeFinanceExtract(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<FinanceExtractTaken>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.FinanceExtracts.Where(each => each.Number == number), (found, _) =>
        {
            var years = found.Reading.Lines.Select(line => line.FirstYear).Distinct().ToList();
            var taken = found.Take([.. db.BudgetLines.Where(line => years.Contains(line.FirstYear))], () => Guid.CreateVersion7(by.Actor.At), by.Actor, out var added);
            db.BudgetLines.AddRange(added);
            return taken;
        }, by, cancel);
}
