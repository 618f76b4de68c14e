using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The log of what was opened in an inspectors' room, the latest first.</summary>
public sealed class ListOpenings(GoldenThreadDb db)
{
    /// <param name="most">How many at most; null for all.</param>
    public async Task<IReadOnlyList<RoomOpening>> RunAsync(Guid inspection, int? most, CancellationToken cancel)
    {
        var all = db.RoomOpenings.AsNoTracking().Where(opening => opening.InspectionId == inspection).OrderByDescending(opening => opening.At).ThenByDescending(opening => opening.Id);
        return await (most is { } some ? all.Take(some) : all).ToListAsync(cancel);
    }

    /// <summary>How often each thing was opened, by its number.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CountsAsync(Guid inspection, CancellationToken cancel) =>
        await db.RoomOpenings.AsNoTracking().Where(opening => opening.InspectionId == inspection && opening.Number != null).GroupBy(opening => opening.Number!.Value).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(same => same.Key, same => same.Count, cancel);

    public static string When(RoomOpening opening) => TimeZoneInfo.ConvertTime(opening.At, CouncilClock.London).ToString("d MMMM yyyy, HH:mm", Say.British);

    public static ReportTable AsTable(IEnumerable<RoomOpening> openings) => new()
    {
        Caption = "What was opened",
        Columns = [new("When", 1.4), new("Who", 1.6), new("No."), new("What was opened", 4)],
        Rows = openings.Select(opening => ReportRow.Of(ReportCell.Of(TimeZoneInfo.ConvertTime(opening.At, CouncilClock.London).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)), ReportCell.Of(opening.By), opening.Number is { } number ? ReportCell.Of(number) : ReportCell.Empty, ReportCell.Of(opening.What))),
    };
}
