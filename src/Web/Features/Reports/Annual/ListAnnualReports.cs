using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The annual reports that whoever sits at the desk may see: those that were approved, and drafts for those who read drafts.</summary>
public sealed class ListAnnualReports(GoldenThreadDb db, Desk desk)
{
    public const string Path = "/reports/annual";

    public async Task<IReadOnlyList<AnnualReport>> RunAsync(CancellationToken cancel) => [.. (await db.AnnualReports.AsNoTracking().OrderByDescending(each => each.Year).ToListAsync(cancel)).Where(Sees)];

    public async Task<AnnualReport?> OneAsync(FinancialYear year, CancellationToken cancel) => await db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(each => each.Year == year.FirstYear, cancel) is { } found && Sees(found) ? found : null;

    public static string PathOf(FinancialYear year) => $"{Path}/{ListBoardAssessments.AddressOf(year)}";

    private bool Sees(AnnualReport report) => report.Stands is not null || desk.ReadsDrafts;
}
