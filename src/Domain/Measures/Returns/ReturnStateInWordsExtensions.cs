namespace GoldenThread.Domain.Measures;

/// <summary>How the states of a return are said.</summary>
public static class ReturnStateInWordsExtensions
{
    /// <summary>The state as pages print it.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this ReturnState state) => state switch
    {
        ReturnState.Submitted => "Handed in",
        ReturnState.Approved => "Approved",
        ReturnState.Locked => "Locked",
        _ => "Open",
    };
}
