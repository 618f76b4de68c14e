using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Boards;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Which year of the reports calendar, and which rows of it, an address asks for; what it says wrongly is not set.</summary>
public sealed record CalendarQuery(FinancialYear Year, CalendarFilter Filter)
{
    private const string Late = "late";

    /// <param name="asked">What was asked of a field of the address; null for nothing.</param>
    public static CalendarQuery Of(Func<string, string?> asked, DateOnly today) => new(
        FinancialYear.Read(asked("year") ?? "") ?? FinancialYear.Of(today),
        new(CaseFilter.Value<CalendarReceiver>(asked("for")), Guid.TryParse(asked("board"), out var board) ? board : null, CaseFilter.Value<CalendarKind>(asked("kind")), asked("show") == Late));

    /// <summary>As the addresses of pages and files repeat it.</summary>
    public string Query => "?" + string.Join('&', new[] { ("year", ListBoardAssessments.AddressOf(Year)), ("for", Filter.For?.ToString()), ("board", Filter.Board?.ToString()), ("kind", Filter.Kind?.ToString()), ("show", Filter.IsLate ? Late : null) }
        .Where(each => !string.IsNullOrEmpty(each.Item2)).Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}"));
}
