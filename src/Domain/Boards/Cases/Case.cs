using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Something that was called in before a board, until nothing of it waits any more: it crosses meetings and boards and is never deleted (R87 to R94).</summary>
public sealed partial class Case
{
    /// <summary>The most characters of a title, of what is said, and of the name of an outside body.</summary>
    public const int MaxTitle = 300, MaxWords = 6000, MaxBody = 200;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's cases, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>What it is about.</summary>
    public required CaseSubject Subject { get; init; }

    /// <summary>Why it was called in.</summary>
    public required string Reason { get; init; }

    /// <summary>The rule that had called it an exception; empty where somebody called it in without one.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The outside body that raised it, as in "Audit Commission"; empty where a board of the council did (R33).</summary>
    public string RaisedBy { get; init; } = "";

    /// <summary>The board that called it in.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>The day on which it was called in.</summary>
    public required DateOnly CalledInOn { get; init; }

    /// <summary>The post that called it in.</summary>
    public required string CalledInBy { get; init; }

    /// <summary>Why it is kept out of everything that leaves the council; empty where it is not.</summary>
    public string ExemptBecause { get; set; } = "";

    /// <summary>The meetings at which it was taken, in the order in which they were.</summary>
    public IReadOnlyList<CaseHearing> Hearings { get; set; } = [];

    /// <summary>The papers that were asked for.</summary>
    public IReadOnlyList<PaperAsked> Papers { get; set; } = [];

    /// <summary>What was recommended, numbered.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; set; } = [];

    /// <summary>What was promised.</summary>
    public IReadOnlyList<CasePromise> Promises { get; set; } = [];

    /// <summary>The boards to which it was referred.</summary>
    public IReadOnlyList<Referral> Referrals { get; set; } = [];

    /// <summary>The meetings to which it is to be brought back.</summary>
    public IReadOnlyList<BringBack> BringBacks { get; set; } = [];

    /// <summary>What was learned from it.</summary>
    public IReadOnlyList<Lesson> Lessons { get; set; } = [];

    /// <summary>How many lessons there are, so that those with some are found without reading the others.</summary>
    public int LessonCount { get; set; }

    /// <summary>The day on which it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Why it was closed; empty while it is open.</summary>
    public string ClosedBecause { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "C12".</summary>
    public string Code => $"C{Number}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("case", Id, $"{Code} {Subject.Title}");
}
