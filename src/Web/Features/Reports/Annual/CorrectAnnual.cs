using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Begins a correction of an annual report that was approved.</summary>
public sealed class CorrectAnnual(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<AnnualReportCorrected>?> RunAsync(FinancialYear year, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.AnnualReports.Where(each => each.Year == year.FirstYear), (found, _) => found.Correct(because, by.Actor), by, cancel);
}
