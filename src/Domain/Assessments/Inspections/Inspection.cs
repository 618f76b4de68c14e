using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>An inspection of the council: who comes, under which regime, when, and what came of it. Its report and findings stand beside it.</summary>
public sealed partial class Inspection
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 200;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it: lower-case letters, digits and hyphens; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>Who inspects.</summary>
    public string Body { get; set; } = "";

    /// <summary>The code of the framework under which it is made; empty where none is said.</summary>
    public string Framework { get; set; } = "";

    /// <summary>The inspection beside which it runs, such as a joint area review; null for none.</summary>
    public Guid? BesideId { get; set; }

    /// <summary>The first day on site; null while it is not known.</summary>
    public DateOnly? FieldWork { get; set; }

    /// <summary>The day on which its report was published; null before. Until then members do not see it.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>The plans that answer it: an action of theirs that cites a paragraph is the answer to it.</summary>
    public IReadOnlyList<Guid> Plans { get; set; } = [];

    /// <summary>The scores that it gave, as its report prints them.</summary>
    public IReadOnlyList<GivenScore> Scores { get; set; } = [];

    /// <summary>The code of the template of its timetable; empty while it has none.</summary>
    public string Timetable { get; set; } = "";

    /// <summary>The steps of the timetable that were set by hand; the rest follows from the first day on site.</summary>
    public IReadOnlyList<StepByHand> ByHand { get; set; } = [];

    /// <summary>Who comes (R28).</summary>
    public IReadOnlyList<TeamMember> Team { get; set; } = [];

    /// <summary>The documents that were asked for.</summary>
    public IReadOnlyList<DocumentRequest> Documents { get; set; } = [];

    /// <summary>Interviews and focus groups.</summary>
    public IReadOnlyList<Encounter> Encounters { get; set; } = [];

    /// <summary>What the inspectors said on the way.</summary>
    public IReadOnlyList<FeedbackNote> Feedback { get; set; } = [];

    /// <summary>What the council said to the draft report, and what came of it (R31).</summary>
    public IReadOnlyList<DraftComment> Comments { get; set; } = [];

    /// <summary>The inspectors' room; null while none was opened.</summary>
    public InspectorsRoom? Room { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("inspection", Id, Title);
}

/// <summary>A score as a report gives it.</summary>
/// <param name="Name">What was scored: a theme, or the whole.</param>
/// <param name="Score">The score as printed: "4", "Good".</param>
public sealed record GivenScore(string Name, string Score);
