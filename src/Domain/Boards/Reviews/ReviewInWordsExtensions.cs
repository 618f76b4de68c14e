using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What is said of reviews in words.</summary>
public static class ReviewInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this ReviewKind kind) => kind switch
    {
        ReviewKind.Lean => "LEAN review",
        ReviewKind.ValueForMoney => "Value-for-money review",
        _ => $"{kind} review",
    };

    /// <summary>The state as pages print it.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this ReviewState state) => state switch
    {
        ReviewState.Agreed => "Terms agreed",
        ReviewState.UnderWay => "Under way",
        _ => state.ToString(),
    };

    /// <summary>The answer as pages print it.</summary>
    /// <param name="kind">The answer.</param>
    public static string InWords(this AnswerKind kind) => kind switch
    {
        AnswerKind.InPart => "Accepted in part",
        AnswerKind.NotAccepted => "Not accepted",
        _ => "Accepted",
    };

    /// <summary>What came of a recommendation as pages print it.</summary>
    /// <param name="result">What came of it.</param>
    public static string InWords(this EffectResult result) => result switch
    {
        EffectResult.Partly => "Partly done",
        EffectResult.NotDone => "Not done",
        EffectResult.TooEarly => "Too early to tell",
        _ => "Done",
    };

    /// <summary>How a look at a recommendation stands to the day that was given for it, in words; null where it was on that day or later.</summary>
    /// <param name="effect">What came of it.</param>
    public static string? EarlyWords(this RecommendationEffect effect) =>
        effect.DaysEarly > 0 ? $"Looked at {CountingWords.Several(effect.DaysEarly, "day")} before its day, {effect.Due.InWords()}." : null;
}
