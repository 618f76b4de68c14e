namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>How it is said how a step of a timetable stands.</summary>
public static class StepStateInWordsExtensions
{
    /// <summary>The state as pages print it.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this StepState state) => state switch
    {
        StepState.Past => "Past",
        StepState.Late => "Late",
        StepState.Now => "Now",
        StepState.Next => "Next",
        _ => "To come",
    };
}
