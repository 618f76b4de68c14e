using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Reports;

/// <summary>An annual report as somebody looks at it: a version that was approved, or what is being prepared.</summary>
/// <param name="Report">The report.</param>
/// <param name="Version">The version; null for what is being prepared.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Digest">The digest of that.</param>
public sealed record OpenedAnnual(AnnualReport Report, IssuedAnnualReport? Version, AnnualContent Content, string Digest);

/// <summary>Opens an annual report for whoever sits at the desk: the version that stands, an earlier one by its number, or the draft (0) for those who read drafts.</summary>
public sealed class OpenAnnual(ListAnnualReports list, OfferAnnual offer, ComposeAnnual compose, Desk desk)
{
    /// <summary>What addresses call the draft.</summary>
    public const int Draft = 0;

    public async Task<OpenedAnnual?> RunAsync(FinancialYear year, int? edition, CancellationToken cancel)
    {
        if (await list.OneAsync(year, cancel) is not { } report) { return null; }
        var asked = edition ?? (report.Stands is null ? Draft : report.Issued.Count);
        if (asked == Draft)
        {
            if (!desk.ReadsDrafts || report.Draft is not { } draft) { return null; }
            var content = await compose.RunAsync(report, draft, await offer.RunAsync(year, desk.Today, cancel), cancel);
            return new(report, null, content, AnnualDigest.Of(content));
        }

        return report.Issued.FirstOrDefault(each => each.Number == asked) is { } version ? new(report, version, version.Content, version.Digest) : null;
    }
}
