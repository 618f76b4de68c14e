using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Writes in an annual report that is being prepared, and chooses what goes in.</summary>
public sealed class WriteAnnual(GoldenThreadDb db, OfferAnnual offer, ActOnRecord act)
{
    public async Task<Outcome<AnnualReportWritten>?> RunAsync(FinancialYear year, AnnualWords words, Submission by, CancellationToken cancel)
    {
        var offered = await offer.RunAsync(year, by.Actor.Today, cancel);
        return await act.RunAsync(db.AnnualReports.Where(each => each.Year == year.FirstYear), (found, _) => found.Write(words, offered.Snapshots, by.Actor), by, cancel);
    }
}
