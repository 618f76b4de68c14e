using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>What a self-assessment says of one part of its framework: the score, the words, and the evidence that they rest on.</summary>
public sealed partial class LineAnswer
{
    /// <summary>The most characters of each of its texts.</summary>
    public const int MaxWords = 6000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The self-assessment.</summary>
    public Guid AssessmentId { get; init; }

    /// <summary>The part of the framework.</summary>
    public required string Ref { get; init; }

    /// <summary>The score on the part's scale; null while none was given.</summary>
    public int? Score { get; set; }

    /// <summary>The judgement in a sentence or two, and why this score.</summary>
    public string Judgement { get; set; } = "";

    /// <summary>What is done well.</summary>
    public string Strengths { get; set; } = "";

    /// <summary>What is to be better.</summary>
    public string Improvements { get; set; } = "";

    /// <summary>How weaknesses that were known before were tackled.</summary>
    public string Tackled { get; set; } = "";

    /// <summary>What changed in outcomes for people.</summary>
    public string Outcomes { get; set; } = "";

    /// <summary>The pieces of evidence that it rests on.</summary>
    public IReadOnlyList<EvidenceUse> Evidence { get; set; } = [];

    /// <summary>Whether whoever answers says that it is finished.</summary>
    public bool IsFinished { get; set; }

    /// <summary>The post that wrote it last; empty while nobody did.</summary>
    public string By { get; set; } = "";

    /// <summary>The account that wrote it last.</summary>
    public Guid Account { get; set; }

    /// <summary>When it was written last.</summary>
    public DateTimeOffset? At { get; set; }

    /// <summary>What the second reader says of it as it stands; null before, and again once it changes.</summary>
    public SecondReading? Reading { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef RefOf(SelfAssessment assessment) => new("answer", Id, $"{assessment.Title}, {Ref}");
}

/// <summary>A piece of evidence as an answer uses it.</summary>
/// <param name="EvidenceId">The piece, from the library.</param>
/// <param name="Shows">What it shows here.</param>
public sealed record EvidenceUse(Guid EvidenceId, string Shows);

/// <summary>What a second reader says of an answer.</summary>
/// <param name="Agrees">Whether the score is what the evidence bears out, and consistent with the others.</param>
/// <param name="Score">The score that they would give; null where they agree or give none.</param>
/// <param name="Words">Why.</param>
/// <param name="By">The post.</param>
/// <param name="Account">The account.</param>
/// <param name="At">When.</param>
public sealed record SecondReading(bool Agrees, int? Score, string Words, string By, Guid Account, DateTimeOffset At);
