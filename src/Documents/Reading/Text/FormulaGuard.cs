using System.Globalization;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>The apostrophe that keeps a spreadsheet from running a text cell of a CSV file as a formula. On and off again gives the same text, whatever the text is.</summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\t\r\n";

    public static string On(string text) => IsFormulaLike(text) ? '\'' + text : text;

    /// <summary>Guards a cell of a file of figures: a number such as -4.2, and the lone dash that stands for none, are no formulas.</summary>
    public static string OnFigure(string text) => text is "-" || decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? text : On(text);

    public static string Off(string text) => text.StartsWith('\'') && IsFormulaLike(text) ? text[1..] : text;

    public static ReadOnlySpan<char> Off(ReadOnlySpan<char> text) => text is ['\'', ..] && IsFormulaLike(text) ? text[1..] : text;

    // Apostrophes already in front are looked past, so that a text which itself begins with '= comes back whole.
    private static bool IsFormulaLike(ReadOnlySpan<char> text) => text.TrimStart('\'') is { Length: > 0 } rest && Starts.Contains(rest[0], StringComparison.Ordinal);
}
