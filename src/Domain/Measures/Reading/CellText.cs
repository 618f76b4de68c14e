using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>How texts of cells are compared.</summary>
internal static partial class CellText
{
    private static readonly HashSet<string> Absent = new(StringComparer.OrdinalIgnoreCase) { "NA", "N/A", "z", "x", ":", ".", "-", "null" };

    /// <summary>A text without the mark that begins a file, with single spaces, and none around it.</summary>
    public static string Tidy(string text)
    {
        if (text.Length == 0 || (text[0] > ' ' && text[^1] > ' ' && text[0] != '\uFEFF' && !text.Contains("  ", StringComparison.Ordinal) && text.AsSpan().IndexOfAny('\n', '\t', '\u00a0') < 0)) { return text; }
        return White().Replace(text.TrimStart('\uFEFF'), " ").Trim();
    }

    /// <summary>Whether nothing is named, where a code or a part is expected.</summary>
    public static bool IsAbsent(string text) => text.Length == 0 || (text.Length <= 4 && (string.IsNullOrWhiteSpace(text) || Absent.Contains(text.Trim())));

    /// <summary>Whether a text holds a character that a database can't keep.</summary>
    public static bool IsUnkeepable(string text) => text.Contains('\0', StringComparison.Ordinal);

    /// <summary>A text short enough for a sentence.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
