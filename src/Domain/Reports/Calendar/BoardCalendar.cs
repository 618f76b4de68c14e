using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Reports;

/// <summary>What a board receives in a financial year by its cycle and its regular reports: the day of each follows the meeting that takes it, wherever that was moved.</summary>
public static class BoardCalendar
{
    /// <summary>How many months before a year something may have been due that its first meeting takes.</summary>
    private const int MonthsBefore = 12;

    /// <summary>The rows.</summary>
    /// <param name="of">The board.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<CalendarRow> Of(CalendarBoard of, FinancialYear year, PostChart chart, WorkingDays days, DateOnly today)
    {
        var expected = ForwardPlan.Of(of.Board, [.. of.Meetings.Select(each => each.Meeting)], [], [], days, today, year.End).Where(day => day.Meeting is null && day.On > today).Select(day => day.On!.Value).ToList();
        return Meetings(of, year, chart, expected).Concat(of.Board.Receives.SelectMany(report => Regular(of, report, year, chart, expected)));
    }

    private static IEnumerable<CalendarRow> Meetings(CalendarBoard of, FinancialYear year, PostChart chart, List<DateOnly> expected)
    {
        CalendarRow Row(DateOnly on) => new()
        {
            On = on,
            Kind = CalendarKind.Meeting,
            What = "Agenda and papers",
            By = chart.Post(of.Board.ChairPostId)?.Title is { } chair ? $"For {chair}, who chairs it" : "",
            For = CalendarReceiver.Board,
            To = of.Board.Name,
            BoardId = of.Board.Id,
            Rule = $"Its cycle: {Lower(of.Board.Cycle)}",
            RulePath = of.Path,
        };

        foreach (var (meeting, path) in of.Meetings.Where(each => Holds(year, each.Meeting.On)))
        {
            yield return Row(meeting.On) with { Path = path, IssuedOn = IsHeld(meeting) ? meeting.On : null, IsCancelled = meeting.State == MeetingState.Cancelled, Note = meeting.CancelledBecause };
        }

        foreach (var on in expected.Where(on => Holds(year, on))) { yield return Row(on) with { HasDeadline = false, Note = "Expected by the cycle; no meeting is planned yet" }; }
    }

    private static IEnumerable<CalendarRow> Regular(CalendarBoard of, RegularReport report, FinancialYear year, PostChart chart, List<DateOnly> expected)
    {
        var sittings = of.Meetings.Where(each => each.Meeting.State != MeetingState.Cancelled).Select(each => each.Meeting.On).Concat(expected).Order().ToList();
        var last = of.Board.EndedOn < year.End ? of.Board.EndedOn.Value : year.End;
        // Several that are due before one meeting come to it as one, as they do on its agenda.
        var owed = report.DueBetween(year.Start.AddMonths(-MonthsBefore), last).GroupBy(due => sittings.Where(day => day >= due).Select(day => (DateOnly?)day).FirstOrDefault() ?? due).Select(each => (On: each.Key, Due: each.Max())).ToList();
        foreach (var ((on, due), at) in owed.Select((each, at) => (each, at)).Where(each => Holds(year, each.each.On)))
        {
            DateOnly? next = at + 1 < owed.Count ? owed[at + 1].On : null;
            var taken = of.Meetings.Where(each => each.Meeting.State != MeetingState.Cancelled && each.Meeting.On >= on && !(each.Meeting.On >= next)).OrderBy(each => each.Meeting.On)
                .Select(each => (each.Meeting, each.Path, Item: each.Meeting.Items.FirstOrDefault(item => Naming.Same(item.Title, report.What)))).FirstOrDefault(each => each.Item is not null);
            if (taken.Item is { ExemptBecause.Length: > 0 } && !of.ReadsExempt) { continue; }
            var cancelled = of.Meetings.Select(each => each.Meeting).FirstOrDefault(each => each.State == MeetingState.Cancelled && each.On >= due && each.On < on);
            yield return new()
            {
                On = on,
                Kind = CalendarKind.Regular,
                What = report.What,
                By = chart.Post(report.Post)?.Title ?? "",
                For = CalendarReceiver.Board,
                To = of.Board.Name,
                BoardId = of.Board.Id,
                Rule = $"What it receives regularly: {Lower(report.HowOften)}, due {due.InWords()}",
                RulePath = of.Path,
                IssuedOn = taken.Item is not null && IsHeld(taken.Meeting) ? taken.Meeting.On : null,
                Path = taken.Path ?? "",
                Note = cancelled is not null ? $"The meeting on {cancelled.On.InWords()} was cancelled" : sittings.Contains(on) ? "" : "No meeting is known that takes it",
            };
        }
    }

    private static bool Holds(FinancialYear year, DateOnly day) => day >= year.Start && day <= year.End;

    private static bool IsHeld(Meeting meeting) => meeting.State is MeetingState.Held or MeetingState.Approved;

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
