using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Approves an annual report and freezes what is in it. It is put together while the council's chain is held, so that nothing can change between the looking and the freezing.</summary>
public sealed class ApproveAnnual(GoldenThreadDb db, OfferAnnual offer, ComposeAnnual compose)
{
    /// <param name="seen">The digest of what the approver looked at.</param>
    /// <returns>Null when there is no such report.</returns>
    public async Task<Outcome<AnnualReportApproved>?> RunAsync(FinancialYear year, string? seen, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RecordDecision)) { return Actor.Refused("approve the annual report"); }
        if (await db.RepeatAsync<AnnualReportApproved>(by, cancel) is { } before) { return before; }
        if (await db.AnnualReports.SingleOrDefaultAsync(each => each.Year == year.FirstYear, cancel) is not { } report) { return null; }
        db.HoldTo(report, by);
        Outcome<AnnualReportApproved>? approved = null;
        var refused = await db.DecideAsync(async () =>
        {
            var content = report.Draft is { } draft ? await compose.RunAsync(report, draft, await offer.RunAsync(year, by.Actor.Today, cancel), cancel) : report.Stands!.Content;
            approved = report.Approve(content, AnnualDigest.Of(content), seen, by.Actor);
            return approved.Value is { } happened ? new Decision([happened]) : Decision.Refuse(approved.Problems);
        }, by, cancel);
        return refused is { Count: > 0 } ? refused.ToList() : approved ?? Outcome<AnnualReportApproved>.Before;
    }
}
