namespace GoldenThread.Domain.Thread;

/// <summary>Kinds of records in words.</summary>
public static class ThreadKindInWordsExtensions
{
    /// <summary>The kind as pages print it: "Measure".</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this ThreadKind kind) => kind switch
    {
        ThreadKind.CouncilPlan => "Plan or strategy",
        ThreadKind.ImprovementPlan => "Improvement plan",
        ThreadKind.Standard => "Management standard",
        ThreadKind.Budget => "Budget line",
        _ => kind.ToString(),
    };
}
