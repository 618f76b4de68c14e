using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Assessments.Reading;

/// <summary>Writes papers for tests, a paragraph a line: "# " begins a heading, "* " an item of a list, "[68.] " a paragraph that the program numbers by itself, "|" a table's row with ";;" between the lines of a cell.</summary>
public static class SmallPaper
{
    public static Paper Of(string text, string name = "report.docx")
    {
        var parts = new List<PaperPart>();
        var rows = new List<PaperRow>();
        var tables = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Append(""))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(new PaperRow(rows.Count + 1, [.. line.Trim('|').Split('|').Select(cell => new PaperCell([.. cell.Split(";;", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]))]));
                continue;
            }

            if (rows.Count > 0) { parts.Add(new PaperTable { Number = ++tables, Rows = [.. rows] }); }
            rows.Clear();
            if (line.Length > 0) { parts.Add(Paragraph(line)); }
        }

        return new Paper { Name = name, Parts = parts };
    }

    private static PaperParagraph Paragraph(string line) => line[0] switch
    {
        '#' => new PaperParagraph(line[1..].Trim(), 1),
        '*' => new PaperParagraph(line[1..].Trim(), 0, true),
        '[' when line.IndexOf(']', StringComparison.Ordinal) is var end => new PaperParagraph($"{line[1..end]} {line[(end + 1)..].Trim()}", 0, true, line[1..end]),
        _ => new PaperParagraph(line),
    };
}
