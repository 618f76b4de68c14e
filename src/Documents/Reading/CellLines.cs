using System.Buffers;

namespace GoldenThread.Documents.Reading;

/// <summary>Turns the text of a cell into its lines: one for each paragraph or bullet, white space folded, list marks off, empty ones left out.</summary>
internal static class CellLines
{
    private const string Ends = "\n\r\v\u2028\u2029\u0085";
    private static readonly SearchValues<char> LineEnds = SearchValues.Create(Ends);
    private static readonly char[] Separators = Ends.ToCharArray();

    public static IReadOnlyList<string> Of(string text)
    {
        if (!text.AsSpan().ContainsAny(LineEnds))
            return Clean(text) is { Length: > 0 } only ? [only] : [];
        var lines = new List<string>();
        foreach (var part in text.Split(Separators))
            if (Clean(part) is { Length: > 0 } line)
                lines.Add(line);
        return lines.ToArray();
    }

    private static string Clean(string line) => Words.Fold(ListMarks.Strip(line));
}
