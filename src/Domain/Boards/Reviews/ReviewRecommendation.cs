namespace GoldenThread.Domain.Boards;

/// <summary>Something that a review recommended, tracked to its answer and to what came of it (R116).</summary>
public sealed record ReviewRecommendation
{
    /// <summary>Its number in the review, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is recommended.</summary>
    public required string Words { get; init; }

    /// <summary>What it costs, in pounds; null where that is not known.</summary>
    public decimal? Money { get; init; }

    /// <summary>The board that answers.</summary>
    public required Guid ToBoardId { get; init; }

    /// <summary>What is expected to come of it; empty where nobody has said.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The day on which it was made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>What the board answered, the latest last: an answer that is given anew keeps the one before.</summary>
    public IReadOnlyList<RecommendationAnswer> Answers { get; init; } = [];

    /// <summary>What was said of its effect, the latest last.</summary>
    public IReadOnlyList<RecommendationEffect> Effects { get; init; } = [];

    /// <summary>The answer that holds; null before the first.</summary>
    public RecommendationAnswer? Answer => Answers.Count > 0 ? Answers[^1] : null;

    /// <summary>What was said of its effect last; null before.</summary>
    public RecommendationEffect? Effect => Effects.Count > 0 ? Effects[^1] : null;

    /// <summary>Whether it was accepted, if only in part.</summary>
    public bool IsAccepted => Answer is { Kind: not AnswerKind.NotAccepted };

    /// <summary>Whether nothing of it waits any more: it was not accepted, or it was looked at when it could be told what came of it.</summary>
    public bool IsSettled => Answer is { Kind: AnswerKind.NotAccepted } || Effect is { Result: not EffectResult.TooEarly };

    /// <summary>The day on which it is looked at next; null where it is not accepted, or is looked at already.</summary>
    public DateOnly? LookOn => !IsAccepted || IsSettled ? null : Effect?.NextOn ?? Answer!.LookOn;
}
