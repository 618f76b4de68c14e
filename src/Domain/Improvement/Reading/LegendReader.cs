using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Reads the paper's own list of acronyms: lines or a two-column table below "Legend", "Key", "Abbreviations" or "Glossary".</summary>
internal static partial class LegendReader
{
    /// <summary>The acronyms in the paper's order, and the lines that hold them.</summary>
    public static (Dictionary<string, string> Legend, HashSet<PaperLine> Lines) Read(IReadOnlyList<PaperLine> lines)
    {
        var legend = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new HashSet<PaperLine>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
        {
            var opening = lines[i].ReadsAsText ? Opening().Match(lines[i].Text) : Match.Empty;
            if (!opening.Success && !IsTableHeader(lines[i]))
                continue;
            var found = 0;
            if (opening.Success && opening.Groups["rest"].Length > 0)
                found += Take(opening.Groups["rest"].Value, legend);
            if (found > 0 || opening.Groups["rest"].Length == 0)
            {
                used.Add(lines[i]);
                for (var j = i + 1; j < lines.Count && TakeLine(lines[j], legend) is var taken && taken > 0; j++)
                {
                    used.Add(lines[j]);
                    i = j;
                }
            }
        }
        return (legend, used);
    }

    private static bool IsTableHeader(PaperLine line) => line.Filled.Count == 2 && TableHeading().IsMatch(line.Cell(line.Filled[0])) && MeaningHeading().IsMatch(line.Cell(line.Filled[1]));

    private static int TakeLine(PaperLine line, Dictionary<string, string> legend)
    {
        if (line.ReadsAsText)
            return Take(line.Text, legend);
        if (line.Filled.Count is not (2 or 4 or 6))
            return 0;
        var found = 0;
        for (var c = 0; c + 1 < line.Filled.Count; c += 2)
            if (Acronym().IsMatch(line.Cell(line.Filled[c])) && legend.TryAdd(line.Cell(line.Filled[c]), line.Cell(line.Filled[c + 1])))
                found++;
        return found;
    }

    private static int Take(string text, Dictionary<string, string> legend)
    {
        var found = 0;
        var several = text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (several.Length == 1 && CommaList().Count(text) > 1)
            several = CommaBreak().Split(text);
        foreach (var entry in several)
            if (Entry().Match(entry.Trim()) is { Success: true } match && legend.TryAdd(match.Groups["acronym"].Value, match.Groups["means"].Value.Trim().TrimEnd('.')))
                found++;
        return found;
    }

    /// <summary>A word that is no ordinary word: two capitals or more among at most ten letters.</summary>
    public const string AcronymPattern = @"(?=[^\s]*[A-Z][^\s]*[A-Z])[A-Z][A-Za-z0-9&/]{1,9}(?:\([A-Za-z&]{1,6}\))?";

    [GeneratedRegex(@"^(?:the\s+)?(?:legend|key|abbreviations?|acronyms?|glossary)(?:\s+(?:of|to|for)\s+[\w\s]+|\s+and\s+\w+)?\s*(?:[:\-\u2013]\s*(?<rest>.*)|(?<rest>))$", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?<acronym>" + AcronymPattern + @")(?:\s*[-\u2013\u2014=:]\s*|\s+)(?<means>[A-Z\u2018'""(].*\p{Ll}.*)$")]
    private static partial Regex Entry();

    [GeneratedRegex("^" + AcronymPattern + "$")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"(?:^|,\s*)" + AcronymPattern + @"\s*[-\u2013\u2014=:]\s")]
    private static partial Regex CommaList();

    [GeneratedRegex(@",\s*(?=" + AcronymPattern + @"\s*[-\u2013\u2014=:]\s)")]
    private static partial Regex CommaBreak();

    [GeneratedRegex(@"^(?:acronym|abbreviation|term|code|initials)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex TableHeading();

    [GeneratedRegex(@"^(?:meaning|full|stands for|definition|description|title|post|explanation)", RegexOptions.IgnoreCase)]
    private static partial Regex MeaningHeading();
}
