namespace GoldenThread.Domain.Boards;

/// <summary>Kinds of things that come to boards, in words.</summary>
public static class ForwardKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this ForwardKind kind) => kind switch
    {
        ForwardKind.Case => "Case",
        ForwardKind.Referral => "Referred to it",
        ForwardKind.Calendar => "Reporting calendar",
        ForwardKind.Monitoring => "Monitoring of a plan",
        ForwardKind.Assessment => "How a board did in a year",
        _ => "On its agenda",
    };
}
