namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>How it is said what happens at a step of a timetable.</summary>
public static class TimetableKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this TimetableKind kind) => kind switch
    {
        TimetableKind.SelfAssessment => "Self-assessment",
        TimetableKind.DocumentReview => "Document review",
        TimetableKind.AnalysisWeek => "Analysis week",
        TimetableKind.InterviewList => "Interview list",
        TimetableKind.FieldWork => "Fieldwork",
        TimetableKind.FocusGroups => "Focus groups",
        TimetableKind.Survey => "Survey",
        TimetableKind.Feedback => "Feedback",
        TimetableKind.ConsistencyCheck => "Consistency check",
        TimetableKind.DraftReport => "Draft report",
        TimetableKind.Comments => "Comments",
        TimetableKind.FinalReport => "Final report",
        TimetableKind.Publication => "Publication",
        _ => "Follow-up",
    };
}
