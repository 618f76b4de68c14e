using System.Globalization;

namespace GoldenThread.Documents.Reading;

/// <summary>Takes a list mark off the start of a line. Numbers stay: they are part of what is said.</summary>
internal static class ListMarks
{
    // Next to the printed marks, the places in the private area where Word's Symbol and Wingdings fonts keep theirs.
    private const string Marks = "•-–—o*◦▪·●○■□►➢➤∙‣⁃\uf0b7\uf0a7\uf0d8\uf02d\uf076\uf0fc";

    /// <summary>Whether the line starts with a mark and a space. "- 4.2" doesn't: that is a number.</summary>
    public static bool StartsWithMark(ReadOnlySpan<char> line) => line.Length > 1 && Marks.Contains(line[0], StringComparison.Ordinal)
        && char.IsWhiteSpace(line[1]) && !IsNegativeNumber(line);

    public static string Strip(string line)
    {
        var trimmed = line.AsSpan().TrimStart();
        return StartsWithMark(trimmed) ? trimmed[1..].TrimStart().ToString() : line;
    }

    private static bool IsNegativeNumber(ReadOnlySpan<char> line) => line[0] is '-' or '–'
        && decimal.TryParse(line[1..].Trim().TrimEnd('%').TrimStart('£'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
