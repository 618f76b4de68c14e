using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The register of what was issued and is kept as it was, the latest first, as far as whoever sits at the desk may see it. What the reports hold is not read.</summary>
public sealed class SeeIssued(GoldenThreadDb db, ListBriefings briefings, ListBoardAssessments assessments, SeePublications publications, Desk desk)
{
    public async Task<IReadOnlyList<IssuedReport>> RunAsync(CancellationToken cancel)
    {
        var all = await PublicationsAsync(cancel);
        if (desk.Actor.ReachOf(Right.ReadMeasures) == Reach.All) { all.AddRange(await CoreAsync(cancel)); }
        if (desk.May(Right.ReadCases))
        {
            all.AddRange(await AssessmentsAsync(cancel));
            all.AddRange(await BriefingsAsync(cancel));
            all.AddRange((await db.AnnualReports.AsNoTracking().ToListAsync(cancel)).SelectMany(each => each.Issued.Select(version => Of(each.Id, IssuedKind.Annual, each.Title, version.Number, version.ApprovedOn, version.ApprovedBy, version.Digest, $"{ListAnnualReports.PathOf(each.FinancialYear)}?edition={version.Number}"))));
            all.AddRange((await db.ScrutinyReports.AsNoTracking().ToListAsync(cancel)).SelectMany(each => each.Agreed.Select(version => Of(each.Id, IssuedKind.Scrutiny, each.Title, version.Number, version.AgreedOn, version.AgreedBy, version.Digest, $"{OpenScrutinyReport.PathOf(each.FinancialYear)}?edition={version.Number}"))));
        }

        return [.. all.OrderByDescending(each => each.On).ThenBy(each => each.Kind).ThenBy(each => each.Title, StringComparer.Ordinal).ThenByDescending(each => each.Version)];
    }

    private async Task<List<IssuedReport>> PublicationsAsync(CancellationToken cancel)
    {
        var prepares = desk.May(Right.RecordDecision);
        var digests = await db.Publications.AsNoTracking().Where(each => each.Digest != null).ToDictionaryAsync(each => each.Id, each => each.Digest!, cancel);
        return
        [
            .. (await publications.RunAsync(cancel)).Where(row => digests.ContainsKey(row.Id) && (prepares || row.State is PublicationState.Published or PublicationState.Superseded))
                .Select(row => Of(row.Id, IssuedKind.Publication, $"Publication {row.Number}: {row.Title}", 1, CouncilClock.DayOf(row.ApprovedAt!.Value), row.ApprovedBy ?? "", digests[row.Id], prepares ? $"/reports/publications/{row.Number}" : row.State == PublicationState.Published ? "/public" : "")),
        ];
    }

    private async Task<IEnumerable<IssuedReport>> CoreAsync(CancellationToken cancel) =>
        (await db.MonitoringReports.AsNoTracking().Where(each => each.FrozenAt != null).Select(each => new { each.Id, each.Title, each.Edition, each.FrozenAt, each.FrozenBy, each.Digest, each.Code }).ToListAsync(cancel))
            .Select(each => Of(each.Id, IssuedKind.Core, each.Title, each.Edition, CouncilClock.DayOf(each.FrozenAt!.Value), each.FrozenBy ?? "", each.Digest ?? "", $"/reports/monitoring/{each.Code}"));

    private async Task<IEnumerable<IssuedReport>> AssessmentsAsync(CancellationToken cancel) =>
        from each in await assessments.RunAsync(null, cancel)
        let board = desk.Organisation!.Boards.FirstOrDefault(one => one.Id == each.BoardId)
        where board is not null
        from version in each.Agreed
        select Of(each.Id, IssuedKind.Assessment, BoardAssessment.TitleOf(board, each.FinancialYear), version.Number, version.AgreedOn, version.AgreedBy, version.Digest, ListBoardAssessments.PathOf(board.Id, each.FinancialYear));

    /// <summary>A briefing keeps no digest beside its words: History does, since it was issued.</summary>
    private async Task<IEnumerable<IssuedReport>> BriefingsAsync(CancellationToken cancel)
    {
        var kept = (await db.History.AsNoTracking().Where(entry => entry.Event == nameof(BriefingIssued)).Select(entry => new { entry.SubjectId, entry.Said }).ToListAsync(cancel)).ToLookup(entry => entry.SubjectId, entry => entry.Said);
        return (await briefings.RunAsync(cancel)).Where(each => each.IssuedOn is not null).Select(each => Of(each.Id, IssuedKind.Briefing, $"{each.Code} {each.Head.Subject}", 1, each.IssuedOn!.Value, each.IssuedBy, kept[each.Id].LastOrDefault()?[^TypedDigest.Length..] ?? "", $"/boards/briefings/{each.Number}"));
    }

    private static IssuedReport Of(Guid id, IssuedKind kind, string title, int version, DateOnly on, string by, string digest, string path) => new() { Id = id, Kind = kind, Title = title, Version = version, On = on, By = by, Digest = digest, Path = path };
}
