using System.Text;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>Reads a plain text as paragraphs. Lines that a program broke because they were full are put together again; all others are paragraphs of their own.</summary>
internal sealed class ProseReader(Intake intake)
{
    /// <summary>Texts are broken at 72 to 80 letters, seldom at more; a longer line was never broken.</summary>
    private const int WidestBroken = 120;
    private const int FewestBroken = 3;

    // A form feed is where a page ends.
    private static readonly char[] Ends = ['\n', '\v', '\f', '\u2028', '\u2029', '\u0085'];
    private readonly List<DocumentPart> parts = [];

    public Document Read(string text)
    {
        string[] lines = [.. text.ReplaceLineEndings("\n").Split(Ends).Select(line => string.Concat(line.Where(letter => letter == '\t' || !char.IsControl(letter))).TrimEnd())];
        var width = IsBroken(lines, lines.Max(line => line.Length)) ? lines.Max(line => line.Length) : int.MaxValue;
        var (open, isItem) = (new StringBuilder(), false);
        for (var i = 0; i < lines.Length; i++)
        {
            var bare = ListMarks.Strip(lines[i]);
            if (open.Length > 0 && GoesOn(lines, i) && WasFull(lines, i, width))
            {
                // A word is also broken after its own hyphen.
                if (open.Length > 1 && open[^1] == '-' && char.IsLetter(open[^2])) { open.Append(bare.AsSpan().TrimStart()); }
                else { open.Append(' ').Append(bare); }
                continue;
            }

            Add(open.ToString(), isItem);
            open.Clear().Append(bare);
            isItem = !ReferenceEquals(bare, lines[i]);
        }

        Add(open.ToString(), isItem);
        return new Document { Parts = parts, Notices = intake.Notices };
    }

    private static bool IsBroken(string[] lines, int width)
    {
        var on = Enumerable.Range(1, lines.Length - 1).Where(i => GoesOn(lines, i)).ToList();
        var full = on.Count(i => WasFull(lines, i, width));
        return width <= WidestBroken && full >= FewestBroken && full * 2 >= on.Count;
    }

    /// <summary>Whether a line may go on from the one before: neither is empty, and it begins with no mark or number.</summary>
    private static bool GoesOn(string[] lines, int at) => lines[at - 1].Length > 0 && lines[at].Length > 0 && !ListMarks.StartsWithMark(lines[at].AsSpan().TrimStart()) && !StartsWithNumber(lines[at].AsSpan().TrimStart());

    /// <summary>Whether the first word of a line had no room left on the line before.</summary>
    private static bool WasFull(string[] lines, int at, int width)
    {
        var next = lines[at].AsSpan().TrimStart();
        var word = next.IndexOf(' ') is > 0 and var end ? end : next.Length;
        return lines[at - 1].Length + 1 + word > width;
    }

    private static bool StartsWithNumber(ReadOnlySpan<char> words) => char.IsAsciiDigit(words[0]) && words.TrimStart("0123456789.)") is { Length: > 0 } rest && char.IsWhiteSpace(rest[0]);

    private void Add(string text, bool isItem)
    {
        if (Words.Fold(text) is not { Length: > 0 } words)
            return;
        intake.CountRow();
        intake.NoticeDirection(words, () => $"paragraph {parts.Count + 1}");
        parts.Add(new DocumentParagraph(words, 0, isItem));
    }
}
