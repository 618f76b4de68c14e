namespace GoldenThread.Domain.Reports;

/// <summary>Which rows of the reports calendar are shown.</summary>
/// <param name="For">Which sort of receiver; null for all.</param>
/// <param name="Board">The board that receives; null for all.</param>
/// <param name="Kind">What kind; null for all.</param>
/// <param name="IsLate">Only what is late now.</param>
public sealed record CalendarFilter(CalendarReceiver? For = null, Guid? Board = null, CalendarKind? Kind = null, bool IsLate = false)
{
    /// <summary>Whether it holds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="today">The day.</param>
    public bool Holds(CalendarRow row, DateOnly today) =>
        (For is null || row.For == For) && (Board is null || row.BoardId == Board) && (Kind is null || row.Kind == Kind) && (!IsLate || row.StateOn(today) == CalendarState.Late);
}
