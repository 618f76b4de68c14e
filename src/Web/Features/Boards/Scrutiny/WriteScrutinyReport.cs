using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Writes the foreword of scrutiny's annual report; the first time it begins the report, whose identity is the submission's key.</summary>
public sealed class WriteScrutinyReport(GoldenThreadDb db, ActOnRecord act)
{
    public async Task<Outcome<ScrutinyReportWritten>?> RunAsync(FinancialYear year, string? foreword, Submission by, CancellationToken cancel)
    {
        var found = db.ScrutinyReports.Where(each => each.Year == year.FirstYear);
        // A form that was opened on a report that was begun says which version it saw.
        if (by.Seen is not null) { return await act.RunAsync(found, (report, _) => report.Write(foreword, by.Actor), by, cancel); }
        return await act.AddAsync(async _ => ScrutinyReport.Begin(by.Key, year, foreword, await found.AnyAsync(cancel), by.Actor), by, cancel);
    }
}
