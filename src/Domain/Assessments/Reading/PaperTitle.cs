using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>What a paper calls itself: what its subject line says, else its first line that is no label and does not stand directly above what it holds.</summary>
internal static partial class PaperTitle
{
    private const int Longest = 200;

    /// <param name="lines">The paper's lines.</param>
    /// <param name="isContent">Whether a line is part of what the paper holds, before which its title stands.</param>
    public static string? Of(IReadOnlyList<ReportLine> lines, Func<ReportLine, bool> isContent)
    {
        var front = lines.TakeWhile(line => !isContent(line)).Where(line => line.Table is null && line.Score is null && line.Text.Length <= Longest).ToList();
        var subject = front.Select(line => Subject().Match(line.Text)).FirstOrDefault(match => match.Success)?.Groups["title"].Value;
        if (subject is not null) { return subject; }
        var isNested = front.Count > 1;
        return front.FirstOrDefault(line => !IsLabel(line.Text)) is { } first && (isNested || !first.IsHeading || front.Count == lines.Count) ? first.Text : null;
    }

    /// <summary>Whether a line labels something of the paper itself: "To: Cabinet", "Subject: …", a date.</summary>
    public static bool IsLabel(string text) => Label().IsMatch(text) || Subject().IsMatch(text);

    [GeneratedRegex(@"^(?:subject|title|report\s+title)\s*:\s*(?<title>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:by|to|from|date|report\s+to|report\s+by|classification|file\s+ref|portfolio|item|agenda\s+item|appendix|annex|ref(?:erence)?|summary|contents)\b[\s\w]{0,12}:|^from\s+:|^\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
