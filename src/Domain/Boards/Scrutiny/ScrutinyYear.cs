using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;

namespace GoldenThread.Domain.Boards;

/// <summary>The record from which scrutiny's annual report is read.</summary>
public sealed record ScrutinyYear
{
    /// <summary>The financial year.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>The scrutiny boards that there were in it, each with what is counted of it without what is exempt.</summary>
    public required IReadOnlyList<(Board Board, BoardYear Counted)> Boards { get; init; }

    /// <summary>Their meetings.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>The cases as a member knows them: without what is exempt, and without what came of a meeting whose minutes are a draft.</summary>
    public IReadOnlyList<Case> Cases { get; init; } = [];

    /// <summary>The council's reviews.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>The assessments of the boards in that year.</summary>
    public IReadOnlyList<BoardAssessment> Assessments { get; init; } = [];

    /// <summary>The questions of members.</summary>
    public IReadOnlyList<MemberQuestion> Questions { get; init; } = [];

    /// <summary>The name of any board.</summary>
    public required Func<Guid, string> NameOf { get; init; }

    /// <summary>What the record says.</summary>
    /// <param name="foreword">What a person says first.</param>
    /// <param name="today">The day.</param>
    public ScrutinyContent Read(string foreword, DateOnly today) => new()
    {
        CountedOn = today,
        Foreword = foreword,
        Boards = [.. Boards.Select(each => new ScrutinyBoard(each.Board.Name, each.Counted, [.. Meetings.Where(meeting => meeting.BoardId == each.Board.Id && In(meeting.On) && meeting.State != MeetingState.Planned).OrderBy(meeting => meeting.On).Select(Of)]))],
        Programme = [.. Reviews.Where(IsInProgramme).OrderBy(each => each.Number).Select(each => new ScrutinyReview(each.Number, each.Title, NameOf(each.BoardId), each.State, each.ReportsBy, each.ReportedOn, each.Findings.Count))],
        Cases = [.. Taken.Where(each => (Ours(each.BoardId) && In(each.CalledInOn)) || each.Hearings.Any(hearing => Ours(hearing.BoardId) && In(hearing.On))).Select(each => new ScrutinyCase(each.Number, each.Subject.Title, NameOf(each.BoardId), each.CalledInOn, each.Reason, Came(each)))],
        Promises = [.. Taken.SelectMany(each => each.Promises.Where(promise => each.BoardBefore(promise.MeetingId) is { } board && Ours(board) && In(promise.By)).Select(promise => new ScrutinyPromise(each.Number, promise.Words, promise.Who, promise.By, Came(promise))))],
        Recommendations = [.. Reviews.Where(each => Ours(each.BoardId)).OrderBy(each => each.Number).SelectMany(OfYear), .. Taken.SelectMany(OfYear)],
        Outcomes = [.. Assessed.SelectMany(each => each.Stands!.Words.Outcomes.Select(outcome => new ScrutinyOutcome(NameOf(each.BoardId), outcome.Changed, outcome.Evidence)))],
        NotAssessed = [.. Boards.Where(each => Assessed.All(one => one.BoardId != each.Board.Id)).Select(each => each.Board.Name)],
        Questions = [.. Questions.Where(each => In(each.AskedOn) && each.ExemptBecause.Length == 0 && !each.IsHeldBack).OrderBy(each => each.Number).Select(each => new ScrutinyQuestion(each.Number, each.Words, each.AskedAs, each.AskedOn, each.Answers.Count > 0 ? each.Answers[^1].Words : ""))],
    };

    private IEnumerable<Case> Taken => Cases.Where(each => each.ExemptBecause.Length == 0).OrderBy(each => each.Number);

    private IEnumerable<BoardAssessment> Assessed => Assessments.Where(each => each.Year == Year.FirstYear && each.Stands is not null && Ours(each.BoardId));

    private bool In(DateOnly? day) => day >= Year.Start && day <= Year.End;

    private bool Ours(Guid board) => Boards.Any(each => each.Board.Id == board);

    /// <summary>A review is of a year's programme when it had begun to be agreed by the year's end and was not over before the year.</summary>
    private bool IsInProgramme(Review review) => Ours(review.BoardId) && (review.AgreedOn ?? review.StateSince) <= Year.End && (review.IsOpen || review.StateSince >= Year.Start);

    private static ScrutinyMeeting Of(Meeting meeting)
    {
        var members = meeting.Attendance.Where(each => each.IsMember).ToList();
        return new(meeting.On, meeting.State == MeetingState.Cancelled, members.Count, members.Count(each => each.IsPresent), members.Count(each => !each.IsPresent && each.Deputy.Length > 0));
    }

    private static string Came(Case of) => of.ClosedOn is { } on ? $"Closed on {on.InWords()}: {of.ClosedBecause}" : of.Hearings.Count == 0 ? "Not taken yet" : $"Open; last {of.Hearings[^1].Decision.InWords().ToLowerInvariant()}, {of.Hearings[^1].On.InWords()}";

    private static string Came(CasePromise of) => of switch
    {
        { ReleasedOn: not null } => $"Released: {of.ReleasedBecause}",
        { IsKept: null } => "Not tested yet",
        _ => $"{(of.IsKept == true ? "Kept" : "Not kept")}{(of.Outcome.Length > 0 ? $": {of.Outcome}" : "")}",
    };

    private IEnumerable<ScrutinyRecommendation> OfYear(Review review) => review.Recommendations.Where(each => In(each.MadeOn) || In(each.Answer?.On) || In(each.Effect?.On)).Select(each => new ScrutinyRecommendation(
        review.Name, null, each.Words, NameOf(each.ToBoardId),
        each.Answer is { } answer ? $"{answer.Kind.InWords()}{(answer.NotThat.Length > 0 ? $", but not: {answer.NotThat}" : "")}{(answer.Because.Length > 0 ? $". {answer.Because}" : "")}" : "Not answered yet",
        each.Effect is { } effect ? $"{effect.Result.InWords()}: {effect.Words}" : ""));

    private IEnumerable<ScrutinyRecommendation> OfYear(Case of) => of.Recommendations.Where(each => of.Hearings.Any(hearing => hearing.MeetingId == each.MeetingId && Ours(hearing.BoardId) && In(hearing.On))).Select(each => new ScrutinyRecommendation(
        $"{of.Code} {of.Subject.Title}", of.Number, each.Words, "", each.IsTaken switch { true => "Accepted", false => "Not accepted", _ => "Not decided yet" } + (each.Decision.Length > 0 ? $". {each.Decision}" : ""), ""));
}
