using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Finds the scores that a report gives: lines such as "Capacity: scored 4 out of 4", and tables with a column of scores.</summary>
internal static partial class ScoreReader
{
    /// <summary>The score of a line that says nothing else; null for any other line.</summary>
    public static ReadScore? Line(string text) => Said().Match(text) is { Success: true } match
        ? new ReadScore(match.Groups["name"].Value.Trim(), int.Parse(match.Groups["score"].Value, CultureInfo.InvariantCulture)) : null;

    /// <summary>The scores of a table that has a column of them; none for any other table. The name of each is the nearest words to the left.</summary>
    public static IEnumerable<ReadScore> Table(PaperTable table)
    {
        if (table.Rows is not [var head, ..] || head.Cells.ToList().FindIndex(cell => Column().IsMatch(cell.Text)) is not (> 0 and var column)) { yield break; }
        foreach (var row in table.Rows.Skip(1).Where(row => row.Cells.Count > column))
        {
            var name = row.Cells.Take(column).LastOrDefault(cell => cell.Text.Any(char.IsLetter))?.Text;
            if (name is not null && Figure().Match(row.Cells[column].Text) is { Success: true } figure)
            {
                yield return new ReadScore(name.TrimEnd('*', ' '), int.Parse(figure.Groups["score"].Value, CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The scores in their order, each name once; where the paper contradicts itself the first stands and it is said.</summary>
    public static IReadOnlyList<ReadScore> Once(IEnumerable<(ReadScore Score, string Where)> found, ReadingWarnings warnings)
    {
        var scores = new List<ReadScore>();
        foreach (var (score, where) in found)
        {
            var before = scores.Find(each => string.Equals(each.Name, score.Name, StringComparison.OrdinalIgnoreCase));
            if (before is null) { scores.Add(score); }
            else if (before.Score != score.Score) { warnings.Add(where, ReadingWarningKind.ScoresDiffer, $"“{score.Name}” is scored {score.Score} here and {before.Score} further up. The first was taken."); }
        }

        return scores;
    }

    [GeneratedRegex(@"^(?<name>\p{L}[^:.]{0,78}?)\s*[:\u2013\u2014-]?\s*(?:(?:is|was|were|has been|have been)\s+)?(?:scored|scores?|rated|graded|grade|judged)\s*(?:(?:of|at|as|a)\s+|[:=]\s*)?(?<score>[0-9]{1,2})(?:\s*(?:out\s+of|of|/)\s*[0-9]{1,2})?\s*[.*]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"^(?:scores?|grades?|rating|judgement)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Column();

    [GeneratedRegex(@"^(?<score>[0-9]{1,2})(?:\s*(?:out\s+of|of|/)\s*[0-9]{1,2})?\s*\**$", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
