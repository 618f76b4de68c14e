namespace GoldenThread.Domain.Boards;

/// <summary>What scrutiny's annual report holds: the foreword of a person, and the rest as the record said it on the day of counting. Nothing exempt is in it.</summary>
public sealed record ScrutinyContent
{
    /// <summary>The day on which it was read from the record.</summary>
    public required DateOnly CountedOn { get; init; }

    /// <summary>What a person says first; empty for nothing.</summary>
    public string Foreword { get; init; } = "";

    /// <summary>The boards, each with what the record counts of it and its meetings.</summary>
    public IReadOnlyList<ScrutinyBoard> Boards { get; init; } = [];

    /// <summary>The work programme: the reviews, and what was done of each.</summary>
    public IReadOnlyList<ScrutinyReview> Programme { get; init; } = [];

    /// <summary>What was called in or taken.</summary>
    public IReadOnlyList<ScrutinyCase> Cases { get; init; } = [];

    /// <summary>What was promised before the boards, and what came of it.</summary>
    public IReadOnlyList<ScrutinyPromise> Promises { get; init; } = [];

    /// <summary>What was recommended, and what came of it.</summary>
    public IReadOnlyList<ScrutinyRecommendation> Recommendations { get; init; } = [];

    /// <summary>What changed for the community, as assessments of the boards that were agreed say.</summary>
    public IReadOnlyList<ScrutinyOutcome> Outcomes { get; init; } = [];

    /// <summary>The boards of which no assessment of the year was agreed, by name.</summary>
    public IReadOnlyList<string> NotAssessed { get; init; } = [];

    /// <summary>What members asked, and what they were answered.</summary>
    public IReadOnlyList<ScrutinyQuestion> Questions { get; init; } = [];

    /// <summary>What of it may be read: nothing of a case or a question that was made exempt afterwards.</summary>
    /// <param name="cases">The numbers of cases that are exempt now.</param>
    /// <param name="questions">The numbers of questions that are exempt or held back now.</param>
    public ScrutinyContent Without(IReadOnlySet<int> cases, IReadOnlySet<int> questions) => this with
    {
        Cases = [.. Cases.Where(each => !cases.Contains(each.Number))],
        Promises = [.. Promises.Where(each => !cases.Contains(each.Case))],
        Recommendations = [.. Recommendations.Where(each => each.Case is not { } number || !cases.Contains(number))],
        Questions = [.. Questions.Where(each => !questions.Contains(each.Number))],
    };
}

/// <summary>A scrutiny board in a year.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Counted">What the record counts of it, without what is exempt.</param>
/// <param name="Meetings">Its meetings that were held or cancelled.</param>
public sealed record ScrutinyBoard(string Name, BoardYear Counted, IReadOnlyList<ScrutinyMeeting> Meetings);

/// <summary>A meeting of a scrutiny board.</summary>
/// <param name="On">Its day.</param>
/// <param name="IsCancelled">Whether it was cancelled.</param>
/// <param name="Members">How many members it had; 0 where attendance was not kept.</param>
/// <param name="Present">How many of them came.</param>
/// <param name="Deputies">For how many somebody else came.</param>
public sealed record ScrutinyMeeting(DateOnly On, bool IsCancelled, int Members, int Present, int Deputies)
{
    /// <summary>Who came, in words.</summary>
    public string Attendance => IsCancelled ? "Cancelled" : Members == 0 ? "Attendance was not kept" : $"{Present} of {Members} members came{(Deputies > 0 ? $"; for {Deputies} somebody else" : "")}";
}

/// <summary>A review of the work programme.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Board">The board.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ReportsBy">The day by which it reports.</param>
/// <param name="ReportedOn">The day on which it reported; null before.</param>
/// <param name="Findings">How many findings it has.</param>
public sealed record ScrutinyReview(int Number, string Title, string Board, ReviewState State, DateOnly ReportsBy, DateOnly? ReportedOn, int Findings);

/// <summary>A case before a scrutiny board.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Board">The board that called it in.</param>
/// <param name="CalledInOn">The day.</param>
/// <param name="Reason">Why.</param>
/// <param name="Came">What came of it, in words.</param>
public sealed record ScrutinyCase(int Number, string Title, string Board, DateOnly CalledInOn, string Reason, string Came);

/// <summary>A promise before a scrutiny board.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Words">What was promised.</param>
/// <param name="Who">Who promised; empty where that is not said.</param>
/// <param name="By">By when.</param>
/// <param name="Came">What came of it, in words.</param>
public sealed record ScrutinyPromise(int Case, string Words, string Who, DateOnly By, string Came);

/// <summary>A recommendation of a scrutiny board.</summary>
/// <param name="From">From which review or case it comes.</param>
/// <param name="Case">The number of the case; null where it comes from a review.</param>
/// <param name="Words">What is recommended.</param>
/// <param name="To">The board that answers; empty where that is not said.</param>
/// <param name="Answer">Whether it was accepted.</param>
/// <param name="Effect">What came of it; empty while nobody has looked.</param>
public sealed record ScrutinyRecommendation(string From, int? Case, string Words, string To, string Answer, string Effect);

/// <summary>Something that changed for the community.</summary>
/// <param name="Board">The board.</param>
/// <param name="Changed">What changed.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record ScrutinyOutcome(string Board, string Changed, string Evidence);

/// <summary>A question of a member that everybody may see.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Words">The question.</param>
/// <param name="AskedAs">As what they asked.</param>
/// <param name="On">The day.</param>
/// <param name="Answer">The last answer; empty before the first.</param>
public sealed record ScrutinyQuestion(int Number, string Words, string AskedAs, DateOnly On, string Answer);
