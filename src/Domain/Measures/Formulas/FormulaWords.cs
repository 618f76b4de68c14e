using System.Globalization;

namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>Parts a formula into its words.</summary>
internal static class FormulaWords
{
    private const string Signs = "+-*/(),";

    /// <summary>The words with the end after the last, or the fault of the first that is none.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="known">The codes that a bare word may be taken for by mistake.</param>
    public static (IReadOnlyList<FormulaToken> Words, FormulaFault? Fault) Of(string text, IReadOnlyCollection<string> known)
    {
        List<FormulaToken> words = [];
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c)) { at++; continue; }
            var (word, fault) = c switch
            {
                '×' => (new FormulaToken('*', "×", at + 1), null),
                '÷' => (new FormulaToken('/', "÷", at + 1), null),
                '−' => (new FormulaToken('-', "−", at + 1), null),
                _ when Signs.Contains(c, StringComparison.Ordinal) => (new FormulaToken(c, c.ToString(), at + 1), null),
                '"' or '“' or '\'' or '‘' => Quoted(text, at),
                _ when char.IsAsciiDigit(c) || c == '.' => Number(text, at),
                _ when char.IsLetter(c) => Code(text, at, known),
                _ => (default, new FormulaFault(at + 1, $"“{c}” means nothing in a formula. It has numbers, codes of measures, + - * / and brackets.")),
            };
            if (fault is not null) { return ([], fault); }
            words.Add(word);
            at += word.Kind == FormulaToken.Quoted ? Closing(text, at) - at + 1 : word.Text.Length;
        }

        return ([.. words, new(FormulaToken.End, "", text.Length + 1)], null);
    }

    private static int Closing(string text, int at) => text.IndexOf(text[at] switch { '“' => '”', '‘' => '’', var same => same }, at + 1);

    private static (FormulaToken, FormulaFault?) Quoted(string text, int at)
    {
        var end = Closing(text, at);
        if (end < 0) { return (default, new(at + 1, "This quotation mark is never closed.")); }
        return text[(at + 1)..end].Trim() is { Length: > 0 } code ? (new(FormulaToken.Quoted, code, at + 1), null) : (default, new(at + 1, "There is no code between these quotation marks."));
    }

    private static (FormulaToken, FormulaFault?) Number(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.')) { end++; }
        var digits = text[at..end];
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (new(FormulaToken.Figure, digits, at + 1, number), null)
            : (default, new(at + 1, $"“{digits}” is no number. If it is the code of a measure, put it in quotation marks: \"{digits}\"."));
    }

    private static (FormulaToken, FormulaFault?) Code(string text, int at, IReadOnlyCollection<string> known)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_')) { end++; }
        var bare = text[at..end];
        // "CS-07" may be a measure, or CS less 7: only the one who typed it knows.
        var longer = known.Where(code => code.Length > bare.Length && text.AsSpan(at).StartsWith(code, StringComparison.OrdinalIgnoreCase)).MaxBy(code => code.Length);
        return longer is null ? (new(FormulaToken.Bare, bare, at + 1), null)
            : (default, new(at + 1, $"This may mean the measure {longer}, or {bare} and a sign. Put the code that you mean in quotation marks: \"{longer}\"."));
    }
}
