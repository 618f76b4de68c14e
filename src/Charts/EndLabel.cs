namespace GoldenThread.Charts;

/// <summary>Words at the right of a chart, beside what they name.</summary>
/// <param name="At">The number beside which they stand if there is room.</param>
/// <param name="Shape">The mark of the series; null for a reference line.</param>
internal sealed record EndLabel(decimal At, string Text, string Colour, int? Shape)
{
    public IReadOnlyList<string> Lines { get; } = Wrap(Text, 22);

    /// <summary>Breaks a text between words so that no line is longer than can be; a long word is broken, never cut off.</summary>
    public static List<string> Wrap(string text, int length)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(length)).Select(c => new string(c)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                lines.Add(line);
                line = "";
            }
            line += (line.Length > 0 ? " " : "") + word;
        }
        lines.Add(line);
        return lines;
    }
}
