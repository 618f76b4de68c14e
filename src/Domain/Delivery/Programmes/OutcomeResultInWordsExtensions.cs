namespace GoldenThread.Domain.Delivery;

/// <summary>How far a planned outcome was achieved, in words.</summary>
public static class OutcomeResultInWordsExtensions
{
    /// <summary>The result as pages print it.</summary>
    /// <param name="result">The result.</param>
    public static string InWords(this OutcomeResult result) => result switch
    {
        OutcomeResult.Partly => "Partly achieved",
        OutcomeResult.Not => "Not achieved",
        OutcomeResult.TooEarly => "Too early to tell",
        _ => "Achieved",
    };
}
