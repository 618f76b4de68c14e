namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What can be shared with inspectors.</summary>
public enum SharedKind
{
    /// <summary>A piece of the library of evidence.</summary>
    Evidence,

    /// <summary>The report of an inspection, by its paragraphs.</summary>
    Report,

    /// <summary>Every paragraph of an inspection's report and its answer.</summary>
    Coverage,

    /// <summary>A self-assessment that was signed off.</summary>
    SelfAssessment,

    /// <summary>An improvement plan and how its actions stand.</summary>
    Plan,

    /// <summary>The timetable of the inspection, its interviews, and the documents that were asked for.</summary>
    Timetable,
}

/// <summary>Kinds of what is shared in words.</summary>
public static class SharedKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this SharedKind kind) => kind switch
    {
        SharedKind.Evidence => "Evidence",
        SharedKind.Report => "Report",
        SharedKind.Coverage => "Coverage of a report",
        SharedKind.SelfAssessment => "Self-assessment",
        SharedKind.Plan => "Improvement plan",
        _ => "Timetable",
    };
}
