using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>One thing that an inspection found and that wants an answer, with the paragraphs that say it (R35, R36). It is never deleted.</summary>
public sealed partial class Finding
{
    /// <summary>The most characters of what it says, and of what is said about it.</summary>
    public const int MaxTitle = 400, MaxWords = 2000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The inspection.</summary>
    public Guid InspectionId { get; init; }

    /// <summary>Its number among the inspection's findings, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>What was found, in a sentence.</summary>
    public required string Title { get; set; }

    /// <summary>The places of the paragraphs that say it.</summary>
    public required IReadOnlyList<int> Paragraphs { get; set; }

    /// <summary>The post that is to answer it; null while nobody is.</summary>
    public Guid? OwnerPost { get; set; }

    /// <summary>By when; null for no day.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>What the council had said of it itself before the inspection: where, and in which words; empty where it had not (R26).</summary>
    public string Foreseen { get; set; } = "";

    /// <summary>The answer; null while there is none.</summary>
    public FindingAnswer? Answer { get; set; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public string? WithdrawnBecause { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "F12".</summary>
    public string Code => $"F{Number}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("finding", Id, Code);

    /// <summary>How it stands.</summary>
    public FindingState State => WithdrawnBecause is not null ? FindingState.Withdrawn
        : Answer is null || Answer.SentBackBecause is not null ? FindingState.Unanswered
        : Answer.IsApproved ? FindingState.Answered : FindingState.Proposed;

    /// <summary>Whether its answer is to be looked at again by a day, and was not.</summary>
    /// <param name="today">The day.</param>
    public bool WantsReview(DateOnly today) => State == FindingState.Answered && Answer!.ReviewOn <= today;
}

/// <summary>How a finding stands.</summary>
public enum FindingState
{
    /// <summary>It has no answer, or the one that it had was sent back.</summary>
    Unanswered,

    /// <summary>An answer waits for approval.</summary>
    Proposed,

    /// <summary>Its answer was approved.</summary>
    Answered,

    /// <summary>It was withdrawn, with the reason.</summary>
    Withdrawn,
}
