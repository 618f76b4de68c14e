using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What the paper says of itself: its title and its date.</summary>
internal static partial class PaperFacts
{
    /// <summary>The line that names the plan, in its own words; else what the report's subject says; null when neither.</summary>
    public static string? Title(IReadOnlyList<PaperLine> lines)
    {
        var short_ = lines.Where(l => l.ReadsAsText && l.Text.Length is > 4 and <= 150).ToList();
        return short_.FirstOrDefault(l => Named().IsMatch(l.Text) && !Label().IsMatch(l.Text) && !NotTitle().IsMatch(l.Text))?.Text
            ?? short_.FirstOrDefault(l => l.HeadingLevel > 0 && Mentioned().IsMatch(l.Text) && !Label().IsMatch(l.Text) && !NotTitle().IsMatch(l.Text))?.Text
            ?? short_.Select(l => Subject().Match(l.Text)).FirstOrDefault(m => m.Success)?.Groups["title"].Value.Trim()
            ?? lines.TakeWhile(l => !TableColumns.IsHeader(l)).FirstOrDefault(l => l.HeadingLevel == 1 && SectionHeadings.Numbered(l.Text, true) is null)?.Text;
    }

    /// <summary>The date on the paper's face: a whole date beside "meeting", "date", "to" or a body's name, before the plan itself begins.</summary>
    public static (DateOnly Day, PaperLine Line)? Written(IReadOnlyList<PaperLine> lines)
    {
        foreach (var line in lines.TakeWhile(l => !TableColumns.IsHeader(l)).Take(30).Where(l => l.ReadsAsText && l.Text.Length <= 150 && Face().IsMatch(l.Text)))
            if (DateWords.Find(line.Text).Spans is [{ Unit: DateUnit.Day } day])
                return (day.From, line);
        return null;
    }

    [GeneratedRegex(@"\b(?:plan|action\s+plan|improvement\s+programme)(?:\s+(?:for\s+)?(?:(?:19|20)\d\d\s?[-/\u2013]\s?\d{2,4}|(?:19|20)\d\d))?(?:\s*[-\u2013:(]?\s*(?:draft|final|version)\b.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:action|improvement|delivery|recovery)\s+(?:plan|programme)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mentioned();

    [GeneratedRegex(@"^(?:subject|report\s+to|to|by|from|portfolio|classification|background|appendix|item|file\s+ref)\b\s*\d*\s*[:\-\u2013]|^(?:subject|report\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:scope|purpose|structure|status|monitoring|aims?|key)\s+of\b|^\d+(?:\.\d+)*[.)]?\s|^(?:the|this|a|an|in|for|to|it)\s|[.;?]$", RegexOptions.IgnoreCase)]
    private static partial Regex NotTitle();

    [GeneratedRegex(@"^subject\s*:?\s*(?<title>.*\bplan\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:meeting|date|dated|cabinet|council|committee|executive|board|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Face();
}
