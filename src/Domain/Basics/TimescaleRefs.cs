using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>Codes of other actions that a timescale points at: "see CEA1 above", "as action 3.2", "following 1.4".</summary>
internal static partial class TimescaleRefs
{
    public static IReadOnlyList<string> Find(string words) =>
        [.. Pointer().Matches(words).SelectMany(m => Code().Matches(m.Groups["codes"].Value)).Select(m => m.Value).Distinct()];

    /// <summary>The words with codes such as 3.10 blotted out, so that they are not taken for dates.</summary>
    public static string Without(string words) => Pointer().Replace(words, m => PlainCode().Replace(m.Value, c => new string('x', c.Length)));

    private const string OneCode = @"(?:(?!Q[1-4]\b|H[12]\b|NI\b|NI\d|FY|BV)[A-Z]{1,5}-?\d{1,3}(?:\.\d{1,2})*[a-z]?|\d{1,2}\.\d{1,2}(?:\.\d)?[a-z]?)(?![\w/]|\.\d)";

    [GeneratedRegex(@"\b(?i:see|as|per|for|with|to|action|actions|ref|reference|item|after|following|of|on|under|when|once)(?i:\s+(?:also|action|actions|item|ref|completion|of|for|per))*[\s:.]+(?<codes>" + OneCode + @"(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s*/\s*)" + OneCode + ")*)")]
    private static partial Regex Pointer();

    [GeneratedRegex(OneCode)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![A-Z])\d{1,2}\.\d{1,2}(?:\.\d)?[a-z]?")]
    private static partial Regex PlainCode();
}
