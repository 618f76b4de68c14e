using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Scrutiny's annual report as somebody looks at it.</summary>
/// <param name="Report">The report; null where none was begun.</param>
/// <param name="Version">The version that is looked at; null for what is being written, or would be.</param>
/// <param name="Content">What it holds and may be read; null where they may see none.</param>
/// <param name="Digest">The digest of what it holds.</param>
/// <param name="KeptApart">How many cases and questions of it were made exempt after it was agreed; 0 for those who may not know.</param>
public sealed record OpenedScrutiny(ScrutinyReport? Report, AgreedScrutinyReport? Version, ScrutinyContent? Content, string Digest, int KeptApart);

/// <summary>Opens scrutiny's annual report for whoever sits at the desk. What was made exempt since is shown to nobody in it.</summary>
public sealed class OpenScrutinyReport(GoldenThreadDb db, ReadScrutinyYear read, Desk desk)
{
    /// <summary>What addresses call what is being written.</summary>
    public const int Draft = 0;

    public async Task<OpenedScrutiny?> RunAsync(FinancialYear year, int? edition, CancellationToken cancel)
    {
        var report = await db.ScrutinyReports.AsNoTracking().SingleOrDefaultAsync(each => each.Year == year.FirstYear, cancel);
        var asked = edition ?? report?.Agreed.Count ?? Draft;
        if (asked == Draft)
        {
            if (!SeesDraft(year) || (report is not null && report.Draft is null)) { return edition is null ? new(report, null, null, "", 0) : null; }
            var now = await read.RunAsync(year, report?.Draft?.Foreword ?? "", desk.Today, cancel);
            return new(report, null, now, ScrutinyDigest.Of(now), 0);
        }

        if (report?.Agreed.FirstOrDefault(each => each.Number == asked) is not { } version) { return null; }
        var shown = await ShownAsync(version.Content, cancel);
        var apart = version.Content.Cases.Count + version.Content.Questions.Count - shown.Cases.Count - shown.Questions.Count;
        return new(report, version, shown, version.Digest, desk.ReadsDrafts ? apart : 0);
    }

    public bool SeesDraft(FinancialYear year) => desk.ReadsDrafts || ScrutinyReport.MayAgree(ScrutinyReport.BoardsOf(desk.Organisation!.Boards, year), desk.Actor);

    public static string PathOf(FinancialYear year) => $"/boards/scrutiny-report/{ListBoardAssessments.AddressOf(year)}";

    private async Task<ScrutinyContent> ShownAsync(ScrutinyContent content, CancellationToken cancel)
    {
        var (cases, questions) = (content.Cases.Select(each => each.Number).Concat(content.Promises.Select(each => each.Case)).Concat(content.Recommendations.Select(each => each.Case).OfType<int>()).Distinct().ToList(), content.Questions.Select(each => each.Number).ToList());
        var exempt = await db.Cases.AsNoTracking().Where(each => cases.Contains(each.Number) && each.ExemptBecause != "").Select(each => each.Number).ToListAsync(cancel);
        var apart = (await db.MemberQuestions.AsNoTracking().Where(each => questions.Contains(each.Number)).ToListAsync(cancel)).Where(each => each.ExemptBecause.Length > 0 || each.IsHeldBack).Select(each => each.Number);
        return content.Without(exempt.ToHashSet(), apart.ToHashSet());
    }
}
