using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>How the room was used in a week, in numbers (R112).</summary>
/// <param name="Week">The Monday of the week.</param>
/// <param name="Opened">How many members opened the room.</param>
/// <param name="OpenedAs">As what they did, where the council keeps that; else empty.</param>
/// <param name="Asked">How many questions were asked.</param>
/// <param name="Answered">How many answers were given.</param>
public sealed record WeekOfUse(DateOnly Week, int Opened, IReadOnlyList<string> OpenedAs, int Asked, int Answered);

/// <summary>How the room is used: never who read what.</summary>
/// <param name="Weeks">The weeks, the latest first.</param>
/// <param name="MedianDays">The median of the working days to a first answer; null while none was given.</param>
/// <param name="Open">How many questions are open.</param>
/// <param name="Late">How many of those are late.</param>
public sealed record RoomUse(IReadOnlyList<WeekOfUse> Weeks, decimal? MedianDays, int Open, int Late)
{
    /// <summary>How many weeks are shown.</summary>
    public const int Weekly = 12;

    /// <summary>Counts.</summary>
    /// <param name="visits">That members opened the room.</param>
    /// <param name="questions">Every question.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="today">The day.</param>
    public static RoomUse Of(IReadOnlyCollection<RoomVisit> visits, IReadOnlyCollection<MemberQuestion> questions, WorkingDays days, DateOnly today)
    {
        var first = MemberSettings.WeekOf(today).AddDays(-7 * (Weekly - 1));
        var opened = visits.ToLookup(visit => visit.Week);
        var asked = questions.ToLookup(question => MemberSettings.WeekOf(question.AskedOn));
        var answered = questions.SelectMany(question => question.Answers).ToLookup(answer => MemberSettings.WeekOf(answer.On));
        var taken = questions.Select(question => question.DaysToAnswer(days)).OfType<int>().Order().ToList();
        return new(
            [.. Enumerable.Range(0, Weekly).Select(back => first.AddDays(7 * (Weekly - 1 - back))).Select(week => new WeekOfUse(week, opened[week].Count(), [.. opened[week].Select(visit => visit.OpenedAs).Where(post => post.Length > 0).Order(StringComparer.Ordinal)], asked[week].Count(), answered[week].Count()))],
            taken.Count == 0 ? null : taken.Count % 2 == 1 ? taken[taken.Count / 2] : (taken[(taken.Count / 2) - 1] + taken[taken.Count / 2]) / 2m,
            questions.Count(question => question.State != QuestionState.Closed),
            questions.Count(question => question.IsLate(today)));
    }
}
