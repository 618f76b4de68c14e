namespace GoldenThread.Documents.Reading.Text;

/// <summary>The apostrophe that keeps a spreadsheet from running a text cell of a CSV file as a formula. On and off again gives the same text, whatever the text is.</summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\t\r\n";

    public static string On(string text) => IsFormulaLike(text) ? '\'' + text : text;

    public static string Off(string text) => text.StartsWith('\'') && IsFormulaLike(text) ? text[1..] : text;

    public static ReadOnlySpan<char> Off(ReadOnlySpan<char> text) => text is ['\'', ..] && IsFormulaLike(text) ? text[1..] : text;

    // Apostrophes already in front are looked past, so that a text which itself begins with '= comes back whole.
    private static bool IsFormulaLike(ReadOnlySpan<char> text) => text.TrimStart('\'') is { Length: > 0 } rest && Starts.Contains(rest[0], StringComparison.Ordinal);
}
