using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Begins the annual report of a year. Its identity is the submission's key.</summary>
public sealed class BeginAnnual(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<AnnualReportBegun>> RunAsync(FinancialYear? year, Submission by, CancellationToken cancel) =>
        act.AddAsync(async _ => AnnualReport.Begin(by.Key, year, await db.AnnualReports.AsNoTracking().Select(each => each.Year).ToListAsync(cancel), by.Actor), by, cancel);
}
