namespace GoldenThread.Charts.Parts;

/// <summary>How wide words are before a browser has drawn them: widths of Arial, widened for the other sans serif faces that may be used.</summary>
internal static class Lettering
{
    /// <summary>The size of every letter in a picture.</summary>
    public const double Size = 13;

    public const double LineHeight = 16;

    private const double Wider = 1.1, Bold = 1.06;

    // Thousandths of the size, from the space to the tilde.
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static double Width(ReadOnlySpan<char> text, bool bold = false)
    {
        var sum = 0;
        foreach (var c in text)
            sum += c is >= ' ' and <= '~' ? Widths[c - ' '] : c < 0x2E80 ? 600 : 1000;
        return sum * Size / 1000 * Wider * (bold ? Bold : 1);
    }

    /// <summary>Breaks a text between words so that no line is wider than can be; a long word is broken, never cut off.</summary>
    public static List<string> Wrap(string text, double width, bool bold = false)
    {
        if (Width(text, bold) <= width && !text.AsSpan().ContainsAny('\n', '\r', '\t')) return [text];
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width, bold)))
        {
            if (line.Length > 0 && Width(line, bold) + Width(" ", bold) + Width(word, bold) > width)
            {
                lines.Add(line);
                line = "";
            }
            line += (line.Length > 0 ? " " : "") + word;
        }
        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, double width, bool bold)
    {
        while (Width(word, bold) > width)
        {
            var length = 1;
            while (length < word.Length && Width(word.AsSpan(0, length + 1), bold) <= width) length++;
            if (length < word.Length && char.IsLowSurrogate(word[length])) length += length > 1 ? -1 : 1;
            if (length >= word.Length) break;
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }
}
