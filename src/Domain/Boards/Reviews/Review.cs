using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>A review that a board commissioned: its terms of reference, what it found, what it recommended, who answered what, and what came of it (R103, R111, R116).</summary>
public sealed partial class Review
{
    /// <summary>The most characters of a title or a question, and of what is said.</summary>
    public const int MaxTitle = 300, MaxWords = 4000;

    /// <summary>The most questions of its terms of reference.</summary>
    public const int MostQuestions = 30;

    /// <summary>Within how many months a recommendation is answered (Local Government Act 2000, section 9FE).</summary>
    public const int AnswerMonths = 2;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's reviews, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What kind of review it is.</summary>
    public ReviewKind Kind { get; set; }

    /// <summary>The board that commissioned it.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>What it reviews; null where that is told by its title alone.</summary>
    public CaseSubject? Subject { get; init; }

    /// <summary>Which record it reviews, so that those of one thing are found; null for none.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Its terms of reference as they are now.</summary>
    public ReviewTerms Terms { get; set; } = new();

    /// <summary>Terms that were agreed and changed afterwards, the first first.</summary>
    public IReadOnlyList<EarlierTerms> Earlier { get; set; } = [];

    /// <summary>The post that leads it.</summary>
    public required Guid LeadPostId { get; set; }

    /// <summary>Its members and witnesses, in words; empty where that is not said.</summary>
    public string Members { get; set; } = "";

    /// <summary>The day on which it is to begin; null where none is fixed.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>The day by which it reports.</summary>
    public required DateOnly ReportsBy { get; set; }

    /// <summary>How far it has come.</summary>
    public ReviewState State { get; set; }

    /// <summary>The day since which it is so.</summary>
    public required DateOnly StateSince { get; set; }

    /// <summary>Why it was stopped; empty where it was not.</summary>
    public string StateBecause { get; set; } = "";

    /// <summary>The day on which the board agreed its terms; null before.</summary>
    public DateOnly? AgreedOn { get; set; }

    /// <summary>The day on which it reported; null before.</summary>
    public DateOnly? ReportedOn { get; set; }

    /// <summary>What it found, numbered.</summary>
    public IReadOnlyList<ReviewFinding> Findings { get; set; } = [];

    /// <summary>What it recommended, numbered.</summary>
    public IReadOnlyList<ReviewRecommendation> Recommendations { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it.</summary>
    public string Name => $"Review {Number} {Title}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("review", Id, Name);

    /// <summary>Whether something of it is still to come: it is neither closed nor stopped.</summary>
    public bool IsOpen => State is not (ReviewState.Closed or ReviewState.Stopped);

    /// <summary>The questions that no finding answers yet.</summary>
    public IReadOnlyList<ReviewQuestion> Unanswered => [.. Terms.Questions.Where(question => Findings.All(finding => finding.Question != question.Number))];

    /// <summary>That whoever leads it also chairs the board that commissioned it, in words; null where they do not. It is said, and never refused.</summary>
    /// <param name="board">The board that commissioned it.</param>
    /// <param name="chart">The council's posts.</param>
    public string? LeadWarning(Board? board, PostChart chart) =>
        board is not null && board.ChairPostId == LeadPostId ? $"{chart.Post(LeadPostId)?.Title} leads it and chairs {board.Name}, which commissioned it." : null;
}
