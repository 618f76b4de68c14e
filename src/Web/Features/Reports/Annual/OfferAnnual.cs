using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Everything approved and frozen of a financial year: reports of its quarters, publications that came out in it or hold its data, assessments of its boards; and the boards that owe theirs.</summary>
public sealed class OfferAnnual(GoldenThreadDb db, OrganisationShelf organisations, DatabaseTime time)
{
    public async Task<AnnualOffer> RunAsync(FinancialYear year, DateOnly today, CancellationToken cancel)
    {
        var boards = (await organisations.NowAsync(db, cancel)).Boards;
        var assessed = await db.BoardAssessments.AsNoTracking().Where(each => each.Year == year.FirstYear).ToListAsync(cancel);
        List<AnnualSnapshot> found = [.. await CoreAsync(year, cancel), .. await PublicationsAsync(year, cancel)];
        foreach (var each in assessed.Where(each => each.Stands is not null))
        {
            var board = boards.First(one => one.Id == each.BoardId);
            found.AddRange(each.Agreed.Select(version => new AnnualSnapshot { Kind = IssuedKind.Assessment, Id = each.Id, Version = version.Number, Title = BoardAssessment.TitleOf(board, year), On = version.AgreedOn, Digest = version.Digest, Path = ListBoardAssessments.PathOf(board.Id, year), Board = board.Id, IsReplaced = version.Number < each.Agreed.Count }));
        }

        return new(found, [.. boards.Where(board => BoardAssessment.IsDue(board, year, assessed.FirstOrDefault(each => each.BoardId == board.Id), today))]);
    }

    private async Task<IEnumerable<AnnualSnapshot>> CoreAsync(FinancialYear year, CancellationToken cancel)
    {
        var (from, to) = (year.Start, year.End);
        var frozen = await db.MonitoringReports.AsNoTracking().Where(each => each.FrozenAt != null && each.From >= from && each.To <= to).OrderBy(each => each.To).ThenBy(each => each.Edition)
            .Select(each => new { each.Id, each.Edition, each.Title, each.FrozenAt, each.Digest, each.Code, each.To }).ToListAsync(cancel);
        return frozen.Select(each => new AnnualSnapshot { Kind = IssuedKind.Core, Id = each.Id, Version = each.Edition, Title = each.Title, On = CouncilClock.DayOf(each.FrozenAt!.Value), Digest = each.Digest ?? "", Path = $"/reports/monitoring/{each.Code}", Quarter = each.To, IsReplaced = frozen.Exists(later => later.To == each.To && later.Edition > each.Edition) });
    }

    /// <summary>What is under embargo is not told yet, and what was withdrawn not again.</summary>
    private async Task<IEnumerable<AnnualSnapshot>> PublicationsAsync(FinancialYear year, CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        return (await db.Publications.AsNoTracking().Where(each => each.Digest != null && each.PublishFrom <= now && each.WithdrawnAt == null).OrderBy(each => each.Number).ToListAsync(cancel))
            .Where(each => Holds(year, CouncilClock.DayOf(each.PublishFrom!.Value)) || Holds(year, each.Content!.DataTo))
            .Select(each => new AnnualSnapshot { Kind = IssuedKind.Publication, Id = each.Id, Title = $"Publication {each.Number}: {each.Title}", On = CouncilClock.DayOf(each.ApprovedAt!.Value), Digest = each.Digest! });
    }

    private static bool Holds(FinancialYear year, DateOnly? day) => day >= year.Start && day <= year.End;
}

/// <summary>What may go into an annual report, and the boards that owe what changed by their work.</summary>
public sealed record AnnualOffer(IReadOnlyList<AnnualSnapshot> Snapshots, IReadOnlyList<Board> Owed);
