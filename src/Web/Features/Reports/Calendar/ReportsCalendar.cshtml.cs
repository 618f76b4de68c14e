using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Who gets what, when, in a financial year.</summary>
[Needs(Right.ReadPlans)]
public sealed class ReportsCalendarPage(SeeCalendar see, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many years before the one that runs are offered.</summary>
    private const int Before = 3;

    public CalendarQuery Asked { get; private set; } = null!;
    public ReportsCalendar Calendar { get; private set; } = null!;
    public IReadOnlyList<IGrouping<DateOnly, CalendarRow>> Months { get; private set; } = [];
    public IReadOnlyList<FinancialYear> Years { get; private set; } = [];

    /// <summary>The boards that receive something this year, as far as this reader sees.</summary>
    public IReadOnlyList<Board> Boards { get; private set; } = [];
    public DateOnly Today => desk.Today;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = CalendarQuery.Of(field => Request.Query[field], desk.Today);
        Calendar = await see.RunAsync(Asked.Year, cancel);
        Months = Calendar.Months(Asked.Filter, Today);
        var now = FinancialYear.Of(Today).FirstYear;
        Years = [.. Enumerable.Range(now - Before, Before + 2).Append(Asked.Year.FirstYear).Distinct().OrderDescending().Select(year => new FinancialYear(year))];
        var receiving = Calendar.Rows.Select(row => row.BoardId).OfType<Guid>().ToHashSet();
        Boards = [.. desk.Organisation!.Boards.Where(board => receiving.Contains(board.Id))];
        shell.Crumbs = [new("Reports", "/reports")];
    }

    /// <summary>As many rows as are all shown at once.</summary>
    private const int AtOnce = 40;

    /// <summary>Whether a month is shown open: this one, the first of another year, or all where few rows answer.</summary>
    public bool IsOpen(IGrouping<DateOnly, CalendarRow> month) => Months.Sum(each => each.Count()) <= AtOnce || (month.Key.Year, month.Key.Month) == (Today.Year, Today.Month) || (FinancialYear.Of(Today) != Asked.Year && month == Months[0]);

    /// <summary>The kind of the tag of a state.</summary>
    public static string Tone(CalendarState state) => state switch { CalendarState.Late or CalendarState.Missed => "overdue", CalendarState.Due => "risk", CalendarState.Issued => "done", CalendarState.Cancelled => "none", _ => "not" };
}
