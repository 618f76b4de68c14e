using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Begins a correction of scrutiny's annual report.</summary>
public sealed class CorrectScrutinyReport(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ScrutinyReportCorrected>?> RunAsync(FinancialYear year, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.ScrutinyReports.Where(each => each.Year == year.FirstYear), (report, _) => report.Correct(because, by.Actor), by, cancel);
}
