namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How the state of a promise is said.</summary>
public static class PromiseStateInWordsExtensions
{
    /// <summary>As pages print it.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this PromiseState state) => state switch
    {
        PromiseState.Open => "Open",
        PromiseState.AwaitingFigure => "Awaiting the figure",
        PromiseState.Kept => "Kept",
        _ => "Broken",
    };
}
