namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What happens at a step of an inspection's timetable (R29).</summary>
public enum TimetableKind
{
    /// <summary>The council hands in what it says of itself.</summary>
    SelfAssessment,

    /// <summary>The inspectors read the council's documents.</summary>
    DocumentReview,

    /// <summary>The inspectors weigh what they read, see the area and hear first people.</summary>
    AnalysisWeek,

    /// <summary>It is settled whom the inspectors hear.</summary>
    InterviewList,

    /// <summary>The inspectors are in the council.</summary>
    FieldWork,

    /// <summary>Members, staff and partners are heard in groups.</summary>
    FocusGroups,

    /// <summary>Partners and others are asked in writing.</summary>
    Survey,

    /// <summary>The inspectors say what they found.</summary>
    Feedback,

    /// <summary>The inspectorate holds the judgement against those of other councils.</summary>
    ConsistencyCheck,

    /// <summary>The council receives the draft report.</summary>
    DraftReport,

    /// <summary>The council comments on the draft.</summary>
    Comments,

    /// <summary>The council receives the report as it will be published.</summary>
    FinalReport,

    /// <summary>A report is published.</summary>
    Publication,

    /// <summary>What the council owes afterwards: an action plan, a review of progress.</summary>
    FollowUp,
}
