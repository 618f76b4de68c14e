namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>Kinds of answers in words.</summary>
public static class AnswerKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this AnswerKind kind) => kind switch
    {
        AnswerKind.Act => "Action",
        AnswerKind.NoAction => "No action, for a reason",
        _ => "Our practice already",
    };
}
