using System.Text;

namespace GoldenThread.Documents.Reading;

/// <summary>Folds white space, of every kind, to single spaces, and takes out soft hyphens, which are places to break a word and not part of it.</summary>
internal static class Words
{
    private const char SoftHyphen = '\u00ad';

    public static string Fold(string text)
    {
        if (IsFolded(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == SoftHyphen)
                continue;
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsFolded(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c == SoftHyphen || (c != ' ' && char.IsWhiteSpace(c)) || (c == ' ' && before == ' '))
                return false;
            before = c;
        }

        return before != ' ' || text.Length == 0;
    }
}
