using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Puts together a title that a table's cells have cut: "Vi | sion", "Committe | ee". The paper's own words decide where a word goes on.</summary>
internal sealed partial class BrokenWords
{
    // Few papers have a broken title: the words of all the others need not be gathered.
    private readonly Lazy<HashSet<string>> known;

    public BrokenWords(IEnumerable<string> texts) =>
        known = new(() => [.. texts.SelectMany(t => Word().Matches(t)).Select(m => m.Value.ToLowerInvariant())]);

    /// <summary>The pieces as one text, and whether a word was put together.</summary>
    public (string Text, bool Mended) Join(IEnumerable<string> pieces)
    {
        var text = "";
        var mended = false;
        foreach (var piece in pieces.Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            var (tail, head) = (TailWord().Match(text).Value, HeadWord().Match(piece).Value);
            var joined = text.Length == 0 ? piece
                : ":;,.)".Contains(piece[0], StringComparison.Ordinal) ? text + piece
                : tail.Length == 0 || head.Length == 0 || !char.IsLower(head[0]) ? text + " " + piece
                : Mend(text, tail, piece, head);
            mended |= text.Length > 0 && tail.Length > 0 && head.Length > 0 && !joined.StartsWith(text + " ", StringComparison.Ordinal) && char.IsLetter(piece[0]);
            text = joined;
        }
        return (text, mended);
    }

    // A letter on the line between two cells is printed in both: "Committe | ee".
    private string Mend(string text, string tail, string piece, string head)
    {
        var twice = char.ToLowerInvariant(tail[^1]) == head[0];
        if (known.Value.Contains((tail + head).ToLowerInvariant()))
            return text + piece;
        if (twice && (known.Value.Contains((tail + head[1..]).ToLowerInvariant()) || head.Length == 1))
            return text + piece[1..];
        if (twice && tail.Length > 1 && tail[^2] == tail[^1])
            return text + piece[1..];
        return known.Value.Contains(tail.ToLowerInvariant()) && known.Value.Contains(head) ? text + " " + piece : text + piece;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}+$")]
    private static partial Regex TailWord();

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex HeadWord();
}
