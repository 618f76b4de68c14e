namespace GoldenThread.Domain.Boards;

/// <summary>How far an assessment of a board's impact has come.</summary>
public enum AssessmentState
{
    /// <summary>It is being written.</summary>
    BeingWritten,

    /// <summary>It was agreed, and not every board to which it goes has received it.</summary>
    Agreed,

    /// <summary>Every board to which it goes has received it.</summary>
    Reported,
}

/// <summary>States of assessments in words.</summary>
public static class AssessmentStateInWordsExtensions
{
    /// <summary>The state as pages print it.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this AssessmentState state) => state switch
    {
        AssessmentState.BeingWritten => "Being written",
        AssessmentState.Agreed => "Agreed, to be reported",
        _ => "Reported",
    };
}
