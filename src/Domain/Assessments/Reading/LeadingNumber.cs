using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>The number at the start of words: "68", "2.14".</summary>
internal sealed partial record LeadingNumber
{
    public const string Year = "a year";
    private const int EarliestYear = 1900;
    private const int LatestYear = 2099;

    /// <summary>As it is cited, without the mark after it.</summary>
    public required string Printed { get; init; }

    public required IReadOnlyList<int> Parts { get; init; }

    /// <summary>The words after it.</summary>
    public required string Words { get; init; }

    /// <summary>What else it may be, in words: "a year"; null where nothing speaks against it.</summary>
    public string? Doubt { get; init; }

    /// <summary>How it is set: two numbers of one sequence are mostly set alike.</summary>
    public required (int Depth, string Mark, bool IsListItem, bool IsOwn) Shape { get; init; }

    /// <summary>Whether it is the first of its kind: 1, 1.1.</summary>
    public bool IsFirst => Parts.All(part => part == 1);

    public static LeadingNumber? Of(PaperParagraph paragraph)
    {
        var isOwn = paragraph.Number is { } given && paragraph.Text.StartsWith(given, StringComparison.Ordinal);
        var match = isOwn ? Own().Match(paragraph.Text) : Typed().Match(paragraph.Text);
        if (!match.Success) { return null; }
        var (printed, mark, words) = (match.Groups["number"].Value, match.Groups["mark"].Value, match.Groups["words"].Value);
        int[] parts = [.. printed.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return new LeadingNumber
        {
            Printed = printed,
            Parts = parts,
            Words = words,
            Shape = (parts.Length, mark, paragraph.IsListItem, isOwn),
            Doubt = isOwn ? null
                : parts is [>= EarliestYear and <= LatestYear] ? Year
                : mark.Length > 0 ? null
                : parts.Length == 1 && Month().IsMatch(words) ? "the day of a date"
                : char.IsLower(words[0]) || words[0] == '%' ? "a quantity"
                : paragraph.IsListItem ? "part of a list"
                : null,
        };
    }

    /// <summary>Whether another number may follow this one with none missing: 2.14 is followed by 2.15, 2.14.1, 3 or 3.1.</summary>
    public static bool IsNext(IReadOnlyList<int> last, IReadOnlyList<int> next)
    {
        var same = 0;
        while (same < last.Count && same < next.Count && last[same] == next[same]) { same++; }
        return same < next.Count && (same == last.Count || next[same] == last[same] + 1) && next.Skip(same == last.Count ? same : same + 1).All(part => part == 1);
    }

    /// <summary>Which of two numbers comes first: below 0 for the one, above 0 for the other.</summary>
    public static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        for (var i = 0; i < one.Count && i < other.Count; i++)
        {
            if (one[i] != other[i]) { return one[i].CompareTo(other[i]); }
        }

        return one.Count.CompareTo(other.Count);
    }

    /// <summary>How far two numbers lie apart in the first place in which they differ.</summary>
    public static int Distance(IReadOnlyList<int> one, IReadOnlyList<int> other) =>
        one.Zip(other).Where(pair => pair.First != pair.Second).Select(pair => Math.Abs(pair.First - pair.Second)).FirstOrDefault();

    [GeneratedRegex(@"^(?<number>[0-9]{1,4}(?:\.[0-9]{1,3}){0,3})(?:(?<mark>[.)])(?:\s+|(?=[\p{L}""'(\u2018\u201c]))|(?<mark>)\s+)(?<words>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Typed();

    [GeneratedRegex(@"^(?<number>[0-9]{1,5}(?:\.[0-9]{1,4}){0,3})(?<mark>\W*)\s+(?<words>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+(?:we|the|it|is|was)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Month();
}
