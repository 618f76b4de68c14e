namespace GoldenThread.Domain.Boards;

/// <summary>The terms of reference of a review: what for, which questions, what of it and what not, and how.</summary>
public sealed record ReviewTerms
{
    /// <summary>What the review is for.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The questions that it is to answer, in their order.</summary>
    public IReadOnlyList<ReviewQuestion> Questions { get; init; } = [];

    /// <summary>What it looks at.</summary>
    public string Scope { get; init; } = "";

    /// <summary>What it does not look at.</summary>
    public string OutOfScope { get; init; } = "";

    /// <summary>How it goes about it, and who is heard.</summary>
    public string Method { get; init; } = "";

    /// <summary>Whether two terms say the same.</summary>
    /// <param name="other">The other.</param>
    public bool SaysTheSame(ReviewTerms other) =>
        (Purpose, Scope, OutOfScope, Method) == (other.Purpose, other.Scope, other.OutOfScope, other.Method) && Questions.SequenceEqual(other.Questions);
}

/// <summary>A question that a review is to answer.</summary>
/// <param name="Number">Its number in the review, from 1; kept when the question is reworded, and never used for another.</param>
/// <param name="Words">The question.</param>
public sealed record ReviewQuestion(int Number, string Words);
