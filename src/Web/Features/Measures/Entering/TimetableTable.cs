using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The timetable as a table for files.</summary>
public static class TimetableTable
{
    public static ReportTable Of(Timetable timetable) => new()
    {
        Caption = "Who owes what",
        Columns = [new("Code"), new("Measure", 4), new("Owner", 2), new("Period", 2), new("Due"), new("Where it stands"), new("Days late"), new("Handed in on")],
        Rows = timetable.Rows.Select(row => ReportRow.Of(
            ReportCell.Of(row.Measure.Code), ReportCell.Of(row.Measure.Title), ReportCell.Of(row.Measure.Owner), ReportCell.Of(row.Due.Period.InWords), ReportCell.Of(row.Due.Due), ReportCell.Of(row.Due.State.InWords()), ReportCell.Of((decimal)row.Due.DaysLate),
            row.Found.Return.FirstHandedIn is { } at ? ReportCell.Of(Plumbing.CouncilClock.DayOf(at)) : ReportCell.Empty)),
    };
}
