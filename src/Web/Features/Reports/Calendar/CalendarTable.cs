using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The reports calendar as files carry it.</summary>
public static class CalendarTable
{
    public static ReportTable Of(ReportsCalendar calendar, CalendarFilter filter, DateOnly today) => new()
    {
        Caption = $"Reports calendar {calendar.Year}",
        Columns = [new("Day"), new("What", 3), new("Kind", 1.4), new("Who prepares it", 1.6), new("Receiver"), new("Who gets it", 1.6), new("Rule", 2), new("State"), new("Issued on"), new("Days late"), new("Note", 2)],
        Rows = calendar.Rows.Where(row => filter.Holds(row, today)).Select(row => ReportRow.Of(
            ReportCell.Of(row.On), ReportCell.Of(row.What), ReportCell.Of(row.Kind.InWords()), ReportCell.Of(row.By), ReportCell.Of(row.For.InWords()), ReportCell.Of(row.To), ReportCell.Of(row.Rule), ReportCell.Of(row.StateInWords(today)),
            row.IssuedOn is { } on ? ReportCell.Of(on) : ReportCell.Empty, row.DaysLate(today) is > 0 and var days ? ReportCell.Of(days) : ReportCell.Empty, ReportCell.Of(row.Note))),
    };
}
