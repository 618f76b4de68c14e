using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Improvement;

/// <summary>Writes papers for tests: "# " and "## " begin headings, "|" a table's row, ";;" a new line in a cell, "^" a cell merged with the one above, "&lt;" with the one to the left. An empty line ends a table.</summary>
public static class PaperText
{
    public static Paper Of(string text, DateOnly? written = null)
    {
        var parts = new List<PaperPart>();
        var rows = new List<PaperRow>();
        var tables = 0;
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Append(""))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(Row(rows.Count + 1, line));
                continue;
            }
            if (rows.Count > 0)
                parts.Add(new PaperTable { Number = ++tables, Rows = [.. rows] });
            rows.Clear();
            var level = line.TakeWhile(c => c == '#').Count();
            if (line.Length > 0)
                parts.Add(new PaperParagraph(line[level..].Trim(), level));
        }
        return new Paper { Name = "test", Parts = parts, Written = written };
    }

    private static PaperRow Row(int number, string line)
    {
        var words = line.Trim('|').Split('|').Select(c => c.Trim()).ToArray();
        return new PaperRow(number, [.. words.Select((w, i) => w is "^" or "<"
            ? new PaperCell([]) { IsCovered = true }
            : new PaperCell([.. w.Split(";;", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]) { ColumnSpan = 1 + words.Skip(i + 1).TakeWhile(n => n == "<").Count() })]);
    }
}
