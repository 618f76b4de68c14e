namespace GoldenThread.Domain.Measures;

/// <summary>How it is said where a figure that is owed stands.</summary>
public static class DueStateInWordsExtensions
{
    /// <summary>The state as pages print it.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this DueState state) => state switch
    {
        DueState.NotDue => "Not due",
        DueState.DueSoon => "Due soon",
        DueState.Overdue => "Overdue",
        DueState.Entered => "Entered",
        DueState.InQuestion => "In question",
        DueState.Submitted => "Handed in",
        DueState.Approved => "Approved",
        _ => "Locked",
    };
}
