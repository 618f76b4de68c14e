namespace GoldenThread.Domain.Boards;

/// <summary>A case as it was taken at one meeting.</summary>
public sealed record CaseHearing
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The board.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who presented it; empty where nobody did.</summary>
    public string Presenter { get; init; } = "";

    /// <summary>Why whoever was to present it did not; empty where they did (R9).</summary>
    public string PresenterAbsent { get; init; } = "";

    /// <summary>What the board was asked; null where nothing was.</summary>
    public BoardAsk? Ask { get; init; }

    /// <summary>What was said.</summary>
    public string Discussion { get; init; } = "";

    /// <summary>The risks that were named.</summary>
    public IReadOnlyList<string> Risks { get; init; } = [];

    /// <summary>What is being done about it, as the board was told.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>What was decided.</summary>
    public required DecisionKind Decision { get; init; }

    /// <summary>The decision in words; empty where its kind says all.</summary>
    public string Words { get; init; } = "";

    /// <summary>The members of the board who answered for what the case is about when it was decided.</summary>
    public IReadOnlyList<string> MembersWhoAnswer { get; init; } = [];
}

/// <summary>A paper that a board asked for.</summary>
public sealed record PaperAsked
{
    /// <summary>Its number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The meeting from which it came; null where it came from none.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>What is asked for.</summary>
    public required string What { get; init; }

    /// <summary>The post that is to write it; null while nobody is.</summary>
    public Guid? Post { get; init; }

    /// <summary>By when; null for no day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which it came; null before.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>What came: its title, where it is; empty before.</summary>
    public string Given { get; init; } = "";
}

/// <summary>Something that a board recommended (R90).</summary>
public sealed record Recommendation
{
    /// <summary>Its number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The meeting from which it came; null where it came from none.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>What is recommended.</summary>
    public required string Words { get; init; }

    /// <summary>What it costs at most, in pounds; null where no money was named.</summary>
    public decimal? Money { get; init; }

    /// <summary>Whether the money is for each year, and not once.</summary>
    public bool IsYearly { get; init; }

    /// <summary>On what it depends; empty for nothing.</summary>
    public string Condition { get; init; } = "";

    /// <summary>The day on which the board that decides took it or refused it; null before.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Whether it was taken; null before it is decided.</summary>
    public bool? IsTaken { get; init; }

    /// <summary>What was said of the decision; empty before.</summary>
    public string Decision { get; init; } = "";
}

/// <summary>Something that was promised before a board, and when it is tested (R75, R91).</summary>
public sealed record CasePromise
{
    /// <summary>Its number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The meeting from which it came; null where it came from none.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>What was promised.</summary>
    public required string Words { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly By { get; init; }

    /// <summary>The value that the measure of the case was to reach; null where no figure was promised.</summary>
    public decimal? Value { get; init; }

    /// <summary>Who promised; empty where that is not said.</summary>
    public string Who { get; init; } = "";

    /// <summary>The day of the meeting at which it was promised; null where that was not kept.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>The latest value that the measure of the case had when it was promised; null where it had none, or no figure was promised.</summary>
    public decimal? From { get; init; }

    /// <summary>The day on which it was tested; null before.</summary>
    public DateOnly? TestedOn { get; init; }

    /// <summary>Whether the figure tested it, and nobody has corrected that.</summary>
    public bool IsByFigure { get; init; }

    /// <summary>Whether it was kept; null before it is tested.</summary>
    public bool? IsKept { get; init; }

    /// <summary>What came of it, and what was learned; empty before.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The day on which whoever promised was released from it; null where nobody was.</summary>
    public DateOnly? ReleasedOn { get; init; }

    /// <summary>Why they were released; empty where nobody was.</summary>
    public string ReleasedBecause { get; init; } = "";

    /// <summary>Whether it is still to be tested.</summary>
    public bool IsOpen => IsKept is null && ReleasedOn is null;
}

/// <summary>A promise from which a board releases whoever made it.</summary>
/// <param name="Number">The number of the promise in the case.</param>
/// <param name="Because">Why; empty where it is not released.</param>
public sealed record PromiseRelease(int Number, string Because);

/// <summary>A case as it was referred to another board (R92).</summary>
public sealed record Referral
{
    /// <summary>Its number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The board that referred it.</summary>
    public required Guid From { get; init; }

    /// <summary>The board to which it goes.</summary>
    public required Guid To { get; init; }

    /// <summary>The day of the meeting that referred it.</summary>
    public DateOnly MadeOn { get; init; }

    /// <summary>The day of the meeting to which it goes; null while that is not known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What that board is asked.</summary>
    public string What { get; init; } = "";

    /// <summary>The day on which it answered; null before.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The answer; empty before.</summary>
    public string Answer { get; init; } = "";
}

/// <summary>A case as it is to come back to a meeting (R93).</summary>
public sealed record BringBack
{
    /// <summary>Its number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The meeting from which it came; null where it came from none.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>The board to which it comes back.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>The first day on which that board may take it: its next meeting from then on; null for its next meeting.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What is brought back; empty for the case itself.</summary>
    public string What { get; init; } = "";

    /// <summary>Who brings it; empty where that is not said (R10).</summary>
    public string Who { get; init; } = "";

    /// <summary>The day of the meeting that took it; null before.</summary>
    public DateOnly? TakenOn { get; init; }
}
