namespace GoldenThread.Domain.Delivery;

/// <summary>Steps of management standards in words.</summary>
public static class StandardStepKindInWordsExtensions
{
    /// <summary>The step as pages print it.</summary>
    /// <param name="kind">The step.</param>
    public static string InWords(this StandardStepKind kind) => kind switch
    {
        StandardStepKind.FinalDraft => "Final draft",
        StandardStepKind.Approval => "Approved by a board",
        StandardStepKind.Launch => "Launched",
        StandardStepKind.Final => "Final form",
        StandardStepKind.Review => "Annual review",
        StandardStepKind.Alignment => "Brought in line with others",
        StandardStepKind.Withdrawal => "Withdrawn",
        _ => kind.ToString(),
    };
}
