using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Domain.Reports;

/// <summary>What of briefings, publications, assessments of boards and annual reports stands in the reports calendar: what was issued, and what waits without a day of its own.</summary>
public static class IssuedCalendar
{
    /// <summary>Briefings that were issued.</summary>
    /// <param name="briefings">The briefings.</param>
    public static IEnumerable<CalendarRow> Briefings(IEnumerable<Briefing> briefings) => briefings.Where(each => each.IssuedOn is not null).Select(each => new CalendarRow
    {
        On = each.IssuedOn!.Value,
        Kind = CalendarKind.Briefing,
        What = $"{each.Code} {each.Head.Subject}",
        By = each.IssuedBy,
        For = CalendarReceiver.Members,
        To = each.Head.To,
        Rule = "A briefing after meetings",
        RulePath = "/boards/briefings",
        IssuedOn = each.IssuedOn,
        Path = $"/boards/briefings/{each.Number}",
    });

    /// <summary>A publication whose moment is set.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="on">The day of its moment.</param>
    /// <param name="isOut">Whether the moment has come.</param>
    /// <param name="preparedBy">The post that prepared it.</param>
    /// <param name="path">Where this reader may look at it; empty for nowhere.</param>
    /// <param name="rulePath">Where this reader sees what is prepared and set; empty for nowhere.</param>
    public static CalendarRow Publication(string title, DateOnly on, bool isOut, string preparedBy, string path, string rulePath) => new()
    {
        On = on,
        Kind = CalendarKind.Publication,
        What = title,
        By = preparedBy,
        For = CalendarReceiver.Public,
        To = "Everybody",
        Rule = "The moment that was set for it",
        RulePath = rulePath,
        IssuedOn = isOut ? on : null,
        Path = path,
    };

    /// <summary>How a board did in a year: reported to boards, waiting for them, or owed.</summary>
    /// <param name="board">The board.</param>
    /// <param name="year">The financial year that is assessed.</param>
    /// <param name="found">Its assessment; null for none.</param>
    /// <param name="chair">The post that chairs the board; empty where none does.</param>
    /// <param name="nameOf">The name of a board.</param>
    /// <param name="path">Where it is looked at.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<CalendarRow> Assessment(Board board, FinancialYear year, BoardAssessment? found, string chair, Func<Guid, string> nameOf, string path, DateOnly today)
    {
        CalendarRow Row(DateOnly on, string to, Guid? toBoard) => new()
        {
            On = on,
            Kind = CalendarKind.Assessment,
            What = BoardAssessment.TitleOf(board, year),
            By = found?.Stands?.WrittenBy ?? chair,
            For = CalendarReceiver.Board,
            To = to,
            BoardId = toBoard,
            Rule = "Each board of officers and each partnership says once a year what changed by its work",
            RulePath = "/boards/assessments",
            Path = path,
            HasDeadline = false,
        };

        if (BoardAssessment.IsDue(board, year, found, today)) { yield return Row(year.Next.Start, "The chief officers and the Cabinet", null); }
        foreach (var report in found?.Stands?.Reports ?? [])
        {
            yield return Row(report.On ?? found!.Stands!.AgreedOn, nameOf(report.Board), report.Board) with { IssuedOn = report.On, Note = report.On is null ? "Waits for its next meeting" : "" };
        }
    }

    /// <summary>An annual report: each version that was approved, or that none is there although the year has ended.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="year">The financial year of which it tells.</param>
    /// <param name="versions">Each version: the day on which it was approved, and the post that prepared it.</param>
    /// <param name="isOwed">Whether one is expected of that year.</param>
    /// <param name="path">Where it is looked at.</param>
    /// <param name="rulePath">Where annual reports stand.</param>
    public static IEnumerable<CalendarRow> Annual(string title, FinancialYear year, IReadOnlyList<(DateOnly On, string By)> versions, bool isOwed, string path, string rulePath)
    {
        CalendarRow Row(DateOnly on) => new()
        {
            On = on,
            Kind = CalendarKind.Annual,
            What = title,
            For = CalendarReceiver.Members,
            To = "All members",
            Rule = "Each financial year, once it has ended",
            RulePath = rulePath,
            Path = path,
            HasDeadline = false,
        };

        if (versions.Count == 0 && isOwed) { yield return Row(year.Next.Start); }
        foreach (var (at, version) in versions.Index()) { yield return Row(version.On) with { IssuedOn = version.On, By = version.By, Note = at == 0 ? "" : $"Version {at + 1}, a correction" }; }
    }
}
