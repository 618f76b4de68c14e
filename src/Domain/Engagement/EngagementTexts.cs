using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>What is asked of texts of this room, and of addresses that are kept as text.</summary>
internal static class EngagementTexts
{
    /// <summary>The most characters of a title and of what is said.</summary>
    public const int MaxTitle = 300, MaxWords = 4000;

    /// <summary>What is wrong with a text that may have lines; null when nothing is.</summary>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="needed">What to say where it is empty; null where it may be.</param>
    public static Problem? Fault(string field, string? text, string? needed = null) =>
        string.IsNullOrWhiteSpace(text) ? needed is null ? null : new(field, needed)
        : Naming.TooLong(field, text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), MaxWords);

    /// <summary>What is wrong with a text of one line that must be there; null when nothing is.</summary>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="needed">What to say where it is empty.</param>
    public static Problem? Line(string field, string? text, string needed) =>
        Naming.Tidy(text).Length == 0 ? new(field, needed) : Naming.TooLong(field, text, MaxTitle);

    /// <summary>A text as it is kept: its lines, without the space around them all; empty for null.</summary>
    /// <param name="text">The text as typed.</param>
    public static string Kept(string? text) => (text ?? "").Trim().ReplaceLineEndings("\n");

    /// <summary>Whether an address is one of this product's pages: it begins with one slash and leads nowhere else.</summary>
    /// <param name="path">The address.</param>
    public static bool IsLocal(string path) =>
        path.Length is > 0 and <= 400 && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(each => char.IsControl(each) || char.IsWhiteSpace(each));

    /// <summary>Whether somebody runs the members' room: proposals, training and the survey.</summary>
    /// <param name="actor">Who.</param>
    public static bool RunsRoom(Actor actor) => actor.May(Right.RecordDecision) || actor.May(Right.RunOrganisation);
}
