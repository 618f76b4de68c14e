using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Boards;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A report of the register with the digest that what is kept of it gives now; empty where nothing is kept any more.</summary>
public sealed record CheckedReport(IssuedReport Report, string Now)
{
    public bool Holds => Now.Length > 0 && Now == Report.Digest;
}

/// <summary>Works the digest of what is kept out anew, and says whether it is the one that was kept when the report was issued.</summary>
public sealed class CheckIssued(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<CheckedReport>> RunAsync(IEnumerable<IssuedReport> reports, CancellationToken cancel)
    {
        var found = new List<CheckedReport>();
        // One at a time: what they hold is large.
        foreach (var report in reports) { found.Add(new(report, await NowAsync(report, cancel) ?? "")); }
        return found;
    }

    private async Task<string?> NowAsync(IssuedReport of, CancellationToken cancel) => of.Kind switch
    {
        IssuedKind.Core => await db.MonitoringReports.AsNoTracking().Where(each => each.Id == of.Id).Select(each => each.Content).SingleOrDefaultAsync(cancel) is { } content ? MonitoringDigest.Of(content) : null,
        IssuedKind.Publication => await db.Publications.AsNoTracking().Where(each => each.Id == of.Id).Select(each => each.Content).SingleOrDefaultAsync(cancel) is { } content ? PublicationDigest.Of(content) : null,
        IssuedKind.Assessment => (await db.BoardAssessments.AsNoTracking().SingleOrDefaultAsync(each => each.Id == of.Id, cancel))?.Agreed.FirstOrDefault(each => each.Number == of.Version)?.DigestOfKept(),
        IssuedKind.Briefing => (await db.Briefings.AsNoTracking().SingleOrDefaultAsync(each => each.Id == of.Id, cancel))?.Digest,
        IssuedKind.Annual => (await db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == of.Id, cancel))?.Issued.FirstOrDefault(each => each.Number == of.Version)?.Content is { } content ? AnnualDigest.Of(content) : null,
        _ => (await db.ScrutinyReports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == of.Id, cancel))?.Agreed.FirstOrDefault(each => each.Number == of.Version)?.Content is { } content ? ScrutinyDigest.Of(content) : null,
    };
}
