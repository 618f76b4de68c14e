namespace GoldenThread.Domain.Engagement;

/// <summary>An answer to a question. A later one stands beside it, and takes nothing away.</summary>
/// <param name="Number">Its number in the question, from 1.</param>
/// <param name="Words">What it says.</param>
/// <param name="By">The post that gave it.</param>
/// <param name="On">The day.</param>
public sealed record QuestionAnswer(int Number, string Words, string By, DateOnly On)
{
    /// <summary>Why the asker said that it does not answer the question; empty where they did not.</summary>
    public string NotBecause { get; init; } = "";

    /// <summary>The day on which they said so; null where they did not.</summary>
    public DateOnly? NotOn { get; init; }
}
