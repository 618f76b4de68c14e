using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>What is asked of texts of several lines.</summary>
internal static class ThreadTexts
{
    /// <summary>What is wrong with a text that may be empty and may have lines; null when nothing is.</summary>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="needed">What to say where it is empty; null where it may be.</param>
    public static Problem? Fault(string field, string? text, string? needed = null) =>
        string.IsNullOrWhiteSpace(text) ? needed is null ? null : new(field, needed)
        : Naming.TooLong(field, text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), CouncilPlan.MaxWords);
}
