using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What the record says of a board's year, in words.</summary>
public static class BoardYearInWordsExtensions
{
    /// <summary>The counts as pages and papers print them, one a line.</summary>
    /// <param name="year">What was counted.</param>
    public static IReadOnlyList<(string What, string Words)> Lines(this BoardYear year) =>
    [
        ("Meetings held", year.MeetingsAsked is { } asked ? $"{year.MeetingsHeld} of {asked} that its cycle asks for" : $"{year.MeetingsHeld}; no cycle says how many there should be"),
        ("Of these without a quorum", year.WithoutQuorum is { } without ? $"{without}" : "It needs no quorum"),
        ("Meetings cancelled", $"{year.MeetingsCancelled}"),
        ("Cases called in", $"{year.CasesCalledIn}"),
        ("Cases closed", $"{year.CasesClosed}"),
        ("Decisions", year.Decisions.Count == 0 ? "None" : $"{year.Decisions.Sum(each => each.Number)}: {string.Join("; ", year.Decisions.Select(each => $"{each.Kind.InWords().ToLowerInvariant()} {each.Number}"))}"),
        ("Promises whose day came", year.Promises == 0 ? "None" : $"{year.Promises}: {year.PromisesKept} kept, {year.PromisesKeptInPart} kept in part, {year.PromisesNotKept} not kept, {year.PromisesReleased} released, {year.PromisesNotTested} not tested yet"),
        ("Papers that came late", $"{year.PapersLate} of {year.PapersDue} that were due"),
        ("Lessons written", $"{year.Lessons}"),
    ];

    /// <summary>How many of a board's meetings were held in the financial year that runs, and when the next is, in a sentence.</summary>
    /// <param name="board">The board.</param>
    /// <param name="meetings">Its meetings.</param>
    /// <param name="today">The day.</param>
    public static string MeetingsInWords(this Board board, IReadOnlyCollection<Meeting> meetings, DateOnly today)
    {
        var year = FinancialYear.Of(today);
        var held = meetings.Count(each => each.State is MeetingState.Held or MeetingState.Approved && each.On >= year.Start && each.On <= year.End);
        var next = meetings.Where(each => each.State == MeetingState.Planned && each.On >= today).Select(each => (DateOnly?)each.On).Min() ?? (board.NextMeeting >= today ? board.NextMeeting : null);
        var said = BoardYear.Asked(board, year) is { } asked
            ? $"{held} of {asked} {(asked == 1 ? "meeting" : "meetings")} its cycle asks for {(held == 1 ? "was" : "were")} held this financial year"
            : $"{held} {(held == 1 ? "meeting was" : "meetings were")} held this financial year, and no cycle says how many there should be";
        return $"{said}; {(next is { } on ? $"the next is on {on.InWords()}" : "no next meeting is fixed")}.";
    }
}
