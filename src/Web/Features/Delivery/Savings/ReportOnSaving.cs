using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Says what a saving is forecast to bring, and what came.</summary>
public sealed class ReportOnSaving(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<SavingReported>?> RunAsync(int number, IReadOnlyList<SavingYear> years, string? note, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Savings.Where(each => each.Number == number), (found, council) => found.Report(years, note, council.Chart, by.Actor), by, cancel);
}
