using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Tells headings of sections and of categories from other words.</summary>
internal static partial class SectionHeadings
{
    /// <summary>"AREA FOR IMPROVEMENT 1 – COMMUNITY ENGAGEMENT", "Theme 2: Housing", or a numbered heading "3. Waste".</summary>
    public static (int Number, string Title)? Numbered(string text, bool isHeading)
    {
        var match = Named().Match(text);
        if (!match.Success && isHeading)
            match = JustNumber().Match(text);
        if (!match.Success)
            return null;
        var title = match.Groups["title"].Value.Trim();
        return title.Length is 0 or > 120 || char.IsLower(title[0]) || SentenceEnd().IsMatch(title) || (match.Groups["alone"].Success && Furniture().IsMatch(title)) ? null : (Number(match.Groups["n"].Value), title);
    }

    /// <summary>"CATEGORY A - MONITORING".</summary>
    public static (string Code, string Title)? Category(string text)
    {
        var match = CategoryWord().Match(text);
        return match.Success ? (match.Groups["code"].Value.ToUpperInvariant(), match.Groups["title"].Value.Trim()) : null;
    }

    /// <summary>A heading that may name a section although no number stands before it; page furniture and the words of any plan don't.</summary>
    public static bool MayName(string text) => text.Length is > 2 and <= 100 && !Furniture().IsMatch(text) && !SentenceEnd().IsMatch(text);

    /// <summary>Words all in capitals.</summary>
    public static bool IsCapitals(string text) => text.Count(char.IsLetter) >= 4 && !text.Any(char.IsLower);

    /// <summary>Two titles that say the same, but for "and", "the", marks and capitals.</summary>
    public static string Plain(string title) => HeadingWords.Squash(And().Replace(title, " "));

    private static int Number(string words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
        : Math.Max(1, 1 + Array.IndexOf(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], words.ToLowerInvariant()));

    [GeneratedRegex(@"^(?:(?:key|improvement|strategic|corporate|priority)\s+)*(?:areas?\s+(?:for|of)\s+improvement|theme|priority(?:\s+area)?|section|objective|area|aim|goal|outcome|strand|work\s?stream|part|recommendation|ambition)\s+(?:no\.?\s*)?(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?!\d|\.\d)\s*[-\u2013\u2014:.)]*\s*(?<title>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<alone>)(?<n>\d{1,2})[.)]?\s+(?<title>\p{L}.*)$")]
    private static partial Regex JustNumber();

    [GeneratedRegex(@"^categor(?:y|ies)\s+(?<code>[A-Z]|\d{1,2})\b\s*[-\u2013\u2014:.)]*\s*(?<title>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex CategoryWord();

    [GeneratedRegex(@"\b(?:plan|appendix|annex|actions?|table|introduction|legend|key|summary|item|schedule|background|report|page|glossary|abbreviations|contents|record of|continued|version|draft|total|implications|recommend\w*|reasons|options|conclusions?|contact|purpose)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"[.;,]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:and|the|of|&)\b|&", RegexOptions.IgnoreCase)]
    private static partial Regex And();
}
