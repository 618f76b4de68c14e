using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GoldenThread.Documents.Files;

/// <summary>Makes a file's name fit to be shown and sent again. Files are never stored under it.</summary>
public static partial class FileNames
{
    private const int Longest = 120;
    private const int LongestEnding = 12;

    /// <summary>The name without folders, control characters, marks that turn the reading direction, and signs that file systems or headers take for their own; never empty.</summary>
    public static string Clean(string name)
    {
        var bare = Signs().Replace(new string([.. Folders().Split(name)[^1].EnumerateRunes().Where(IsShown).SelectMany(r => r.ToString())]), "_");
        bare = Spaces().Replace(bare.Normalize(NormalizationForm.FormC), " ").Trim();
        var dot = bare.LastIndexOf('.');
        var ending = dot >= 0 && bare.Length - dot <= LongestEnding ? bare[dot..].TrimEnd('.', ' ') : "";
        var stem = bare[..(ending.Length > 0 ? dot : bare.Length)].Trim('.', ' ');
        if (stem.Length == 0)
            stem = "file";
        if (Reserved().IsMatch(stem))
            stem = "_" + stem;
        return Cut(stem, Longest - ending.Length) + ending;
    }

    /// <summary>Half a character, a control or an invisible mark is not shown; the joiners that emoji and some scripts need are.</summary>
    private static bool IsShown(Rune rune) => rune.Value is 0x200c or 0x200d || (rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var whole = StringInfo.ParseCombiningCharacters(text).TakeWhile(start => start <= length).Last();
        return text[..(whole > 0 ? whole : length)].TrimEnd('.', ' ');
    }

    [GeneratedRegex("/|\\\\|%2f|%5c", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Folders();

    [GeneratedRegex("[\"<>|*?:;]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
