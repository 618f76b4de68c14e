using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Takes the paragraphs of a report off a comment: "Para 68 …", "Paras 42, 43 &amp; 73 …", "Para57 …", "… (paragraphs 9 and 56)".</summary>
public static partial class ParagraphReferences
{
    /// <summary>The numbers in their order, each once, and the comment without them.</summary>
    public static (IReadOnlyList<int> Numbers, string Words) Take(string comment)
    {
        var numbers = new List<int>();
        var rest = comment.Trim();
        for (var match = AtStart().Match(rest); match.Success; match = AtStart().Match(rest))
        {
            Add(numbers, match.Groups["list"].Value);
            rest = rest[match.Length..].TrimStart();
        }
        if (AtEnd().Match(rest) is { Success: true } end)
        {
            Add(numbers, end.Groups["list"].Value);
            rest = rest[..end.Index].TrimEnd();
        }
        return ([.. numbers.Distinct()], rest);
    }

    /// <summary>The numbers of a column of its own, with or without the word.</summary>
    public static IReadOnlyList<int> Column(string words)
    {
        var numbers = new List<int>();
        Add(numbers, words);
        return [.. numbers.Distinct()];
    }

    private static void Add(List<int> numbers, string list)
    {
        foreach (Match part in Part().Matches(list))
        {
            var first = int.Parse(part.Groups["a"].Value, CultureInfo.InvariantCulture);
            var last = part.Groups["b"].Success ? int.Parse(part.Groups["b"].Value, CultureInfo.InvariantCulture) : first;
            if (last >= first && last - first <= 50)
                numbers.AddRange(Enumerable.Range(first, last - first + 1));
            else
                numbers.AddRange([first, last]);
        }
    }

    private const string Word = @"(?:paragraphs?|para\.?s?|para\u2019s|para's|\u00a7+)\.?\s*(?:nos?\.?\s*)?";
    private const string List = @"(?<list>\d{1,3}(?!\d|\.\d)(?:\s*(?:,\s*and\b|,|&|\band\b|-|\u2013|\bto\b|/)\s*(?:paras?\.?\s*)?\d{1,3}(?!\d|\.\d|-\p{L}))*)";

    [GeneratedRegex(@"^[(\[]?(?:see\s+|ref(?:erence)?:?\s+)?" + Word + List + @"[)\]]?\s*(?:[:;.,\-\u2013\u2014]+\s*|(?=\s|\p{L}|$))", RegexOptions.IgnoreCase)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"\s*[(\[](?:see\s+|ref(?:erence)?:?\s+)?" + Word + List + @"[)\]]\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"(?<![\d.])(?<a>\d{1,3})(?!\d|\.\d)(?:\s*(?:-|\u2013|to)\s*(?<b>\d{1,3})(?!\d|\.\d))?")]
    private static partial Regex Part();
}
