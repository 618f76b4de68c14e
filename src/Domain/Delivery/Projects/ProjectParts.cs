namespace GoldenThread.Domain.Delivery;

/// <summary>A version of a project initiation document.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="On">The day on which it was written.</param>
/// <param name="What">What is new in it.</param>
/// <param name="By">The post that wrote it.</param>
public sealed record PidVersion(int Number, DateOnly On, string What, string By);

/// <summary>Somebody who must approve a project, and what they said.</summary>
public sealed record Approval
{
    /// <summary>Its place in the chain, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Who must approve: a group of members, a Cabinet Member, the Cabinet.</summary>
    public required string Who { get; init; }

    /// <summary>Whether they did; null while they have not said.</summary>
    public bool? IsGiven { get; init; }

    /// <summary>The day on which they said so; null before.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What they said: conditions, the number of the decision; empty before.</summary>
    public string Words { get; init; } = "";
}

/// <summary>A part of a project that ends with a review.</summary>
/// <param name="Key">Its key in the project, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ends">The day on which it is to be reviewed; null where none is fixed.</param>
public sealed record Stage(int Key, string Title, DateOnly? Ends);

/// <summary>What a review at the end of a stage came to.</summary>
public enum StageVerdict
{
    /// <summary>The next stage begins.</summary>
    GoOn,

    /// <summary>The next stage begins on conditions.</summary>
    GoOnIf,

    /// <summary>The stage is done again.</summary>
    Again,

    /// <summary>The project stops.</summary>
    Stop,
}

/// <summary>The review of a stage (R97).</summary>
/// <param name="Stage">The key of the stage.</param>
/// <param name="On">The day.</param>
/// <param name="BoardId">The board that held it; null where it was none.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Words">What was said: conditions, what to do again.</param>
/// <param name="By">The post that recorded it.</param>
public sealed record StageReview(int Stage, DateOnly On, Guid? BoardId, StageVerdict Verdict, string Words, string By);

/// <summary>Something that a project is to have reached by a day.</summary>
public sealed record Milestone
{
    /// <summary>Its key in the project, from 1; it stays when the order changes.</summary>
    public required int Key { get; init; }

    /// <summary>What is reached.</summary>
    public required string Title { get; init; }

    /// <summary>The stage that it belongs to; null for none.</summary>
    public int? Stage { get; init; }

    /// <summary>The day on which work on it begins; null where it begins when what it waits for is reached.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>The day on which it was to be reached when the project was approved, or a change was.</summary>
    public required DateOnly Baseline { get; init; }

    /// <summary>The day on which it is expected now; null where that is the baseline.</summary>
    public DateOnly? Forecast { get; init; }

    /// <summary>The day on which it was reached; null before.</summary>
    public DateOnly? Actual { get; init; }

    /// <summary>The keys of the milestones that must be reached before work on it begins.</summary>
    public IReadOnlyList<int> After { get; init; } = [];

    /// <summary>The day on which it was reached, else is expected.</summary>
    public DateOnly Finish => Actual ?? Forecast ?? Baseline;

    /// <summary>By how many days it is later than its baseline; below nought where it is earlier.</summary>
    public int Slip => Finish.DayNumber - Baseline.DayNumber;
}

/// <summary>Something that a project is to bring, and whether it came.</summary>
public sealed record Benefit
{
    /// <summary>Its key in the project, from 1.</summary>
    public required int Key { get; init; }

    /// <summary>What it is, for whom.</summary>
    public required string Words { get; init; }

    /// <summary>The measure that shows it; null where none does.</summary>
    public Guid? MeasureId { get; init; }

    /// <summary>The value that the measure is to reach; null where no figure was named.</summary>
    public decimal? Value { get; init; }

    /// <summary>By when; null where no day was named.</summary>
    public DateOnly? By { get; init; }

    /// <summary>What came of it, with its figure and its date; empty before.</summary>
    public string Came { get; init; } = "";
}

/// <summary>Something outside its own milestones that a project depends on (R101).</summary>
public sealed record Dependency
{
    /// <summary>Its key in the project, from 1.</summary>
    public required int Key { get; init; }

    /// <summary>The other project; null where it is none.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>What is needed of it.</summary>
    public required string Words { get; init; }

    /// <summary>By when; null where no day was named.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Whether it is there.</summary>
    public bool IsMet { get; init; }
}

/// <summary>How a project stood on a day, as its lead said.</summary>
public sealed record StatusReport
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What was done since the last.</summary>
    public required string Done { get; init; }

    /// <summary>What comes next.</summary>
    public string Next { get; init; } = "";

    /// <summary>What stands in the way, and what is asked for.</summary>
    public string Issues { get; init; } = "";

    /// <summary>What had been spent, in pounds; null where that was not said.</summary>
    public decimal? Spent { get; init; }

    /// <summary>The post that said so.</summary>
    public required string By { get; init; }
}

/// <summary>Something that was asked to be changed in an approved project, and what was decided: its change log.</summary>
public sealed record ProjectChange
{
    /// <summary>Its number in the project, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is to change.</summary>
    public required string What { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>What that does to its time, its money and what it brings.</summary>
    public required string Effect { get; init; }

    /// <summary>The day on which it was asked for.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The post that asked.</summary>
    public required string AskedBy { get; init; }

    /// <summary>Whether it was approved; null before it is decided.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>The day on which it was decided; null before.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Who decided, and how; empty before.</summary>
    public string Decision { get; init; } = "";
}
