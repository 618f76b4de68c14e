using System.Text.RegularExpressions;
using GoldenThread.Domain.Assessments.Findings;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Proposes what a paragraph of a report is by the words that it uses. It is never certain: a person decides.</summary>
public static partial class ParagraphKindGuess
{
    private const int MostWords = 3;

    /// <summary>The proposal for a paragraph: what asks for something goes before what finds something wanting, and that before praise.</summary>
    /// <param name="text">Its words.</param>
    public static ProposedKind Of(string text)
    {
        if (Found(Asks(), text) is { Length: > 0 } asks) { return new(ParagraphKind.Recommendation, asks); }
        if (Found(Wants(), text) is { Length: > 0 } wants) { return new(ParagraphKind.Comment, wants); }
        return Found(Praises(), text) is { Length: > 0 } praises ? new(ParagraphKind.Strength, praises) : new(ParagraphKind.Narrative, "");
    }

    private static string Found(Regex words, string text) =>
        string.Join(", ", words.Matches(text).Select(match => $"“{Spaces().Replace(match.Value, " ").ToLowerInvariant()}”").Distinct().Take(MostWords));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(?:should(?!\s+(?:not\s+)?be\s+(?:noted|read|seen))|must|ought\s+to|recommend(?:s|ed|ation|ations)?|needs?\s+to|(?:is|are)\s+(?:required|advised|asked|urged)\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:(?:is|are|has|have|does|do|was|were|did)\s+not\s+(?:yet|always|fully|sufficiently|consistently)|not\s+(?:\w+\s+)?(?:well|good|clear|effective|effectively|strong|robust|consistent|embedded|enough|sufficient)|yet\s+to|more\s+(?:could|can|needs?|work|remains)|could\s+(?:be|do)\s+(?:better|more|improved)|lacks?|lacking|lack\s+of|absence\s+of|weak(?:er|ness|nesses)?|poor(?:ly|er)?|inconsistent(?:ly)?|insufficient(?:ly)?|inadequate(?:ly)?|limited|slow(?:er|ly)?|under-?developed|unclear|uneven|patchy|too\s+(?:few|little|many|much|often|slow|late)|fail(?:s|ed|ure)?\s+to|concerns?|unintended|less\s+(?:well|effective|clear)|room\s+for\s+improvement|areas?\s+for\s+improvement|below\s+(?:average|target|the\s+(?:national|average)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wants();

    [GeneratedRegex(@"\b(?:strong(?:ly|er)?|strengths?|well(?!-being|\s+being|\s+as\b)(?<!\bas\s+well)|good|excellent|outstanding|effective(?:ly)?|robust(?:ly)?|clear(?:ly)?|successful(?:ly)?|impressive|innovative|positive(?:ly)?|improved|ambitious|sound|praise[sd]?|exemplary|high\s+quality|above\s+(?:average|target)|performs?\s+above|listen|responsive|open)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praises();
}

/// <summary>What a paragraph may be, and why.</summary>
/// <param name="Kind">The proposal.</param>
/// <param name="Because">The words that suggest it, in quotation marks; empty where none judge or ask.</param>
public sealed record ProposedKind(ParagraphKind Kind, string Because);
