using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Features.Engagement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What of scrutiny's year is exempt, kept apart from the paper, for those who read drafts; for others nothing.</summary>
public sealed class SeeExemptScrutiny(GoldenThreadDb db, SeeQuestions questions, Desk desk)
{
    public async Task<IReadOnlyList<(string What, string Because, string Path)>> RunAsync(FinancialYear year, CancellationToken cancel)
    {
        if (!desk.ReadsDrafts) { return []; }
        var (from, to) = (year.Start, year.End);
        var ids = ScrutinyReport.BoardsOf(desk.Organisation!.Boards, year).Select(each => each.Id).ToList();
        var cases = await db.Cases.AsNoTracking().Where(each => ids.Contains(each.BoardId) && each.CalledInOn >= from && each.CalledInOn <= to && each.ExemptBecause != "").OrderBy(each => each.Number).ToListAsync(cancel);
        return
        [
            .. cases.Select(each => ($"{each.Code} {each.Subject.Title}", each.ExemptBecause, $"/boards/cases/{each.Number}")),
            .. (await questions.RunAsync(cancel)).Where(each => each.AskedOn >= from && each.AskedOn <= to && each.ExemptBecause.Length > 0).OrderBy(each => each.Number).Select(each => ($"{each.Code}, a question of {each.AskedAs}", each.ExemptBecause, $"/members/questions/{each.Number}")),
        ];
    }
}
