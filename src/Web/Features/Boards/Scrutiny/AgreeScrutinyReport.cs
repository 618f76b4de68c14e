using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Agrees scrutiny's annual report and freezes what the record says on this day, read while nobody else may change it.</summary>
public sealed class AgreeScrutinyReport(GoldenThreadDb db, OrganisationShelf organisations, ReadScrutinyYear read)
{
    /// <param name="seen">The digest of what was looked at.</param>
    /// <returns>Null when none was begun.</returns>
    public async Task<Outcome<ScrutinyReportAgreed>?> RunAsync(FinancialYear year, string? seen, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ScrutinyReportAgreed>(by, cancel) is { } before) { return before; }
        if (await db.ScrutinyReports.SingleOrDefaultAsync(each => each.Year == year.FirstYear, cancel) is not { } report) { return null; }
        db.HoldTo(report, by);
        Outcome<ScrutinyReportAgreed>? agreed = null;
        var refused = await db.DecideAsync(async () =>
        {
            var boards = ScrutinyReport.BoardsOf((await organisations.NowAsync(db, cancel)).Boards, year);
            var content = await read.RunAsync(year, report.Draft?.Foreword ?? "", by.Actor.Today, cancel);
            agreed = report.Agree(boards, content, ScrutinyDigest.Of(content), seen, by.Actor);
            return agreed.Value is { } happened ? new Decision([happened]) : Decision.Refuse(agreed.Problems);
        }, by, cancel);
        return refused is { Count: > 0 } ? refused.ToList() : agreed ?? Outcome<ScrutinyReportAgreed>.Before;
    }
}
