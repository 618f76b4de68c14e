using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>The columns of a table of actions: what each holds and what it is called.</summary>
internal sealed partial record TableColumns(int Width, IReadOnlyList<string> Headings, IReadOnlyList<PlanField> Fields, IReadOnlyList<bool> ByPerson)
{
    private static readonly PlanField[] Substance = [PlanField.Action, PlanField.Comment, PlanField.Objective, PlanField.Evidence, PlanField.Outcome, PlanField.Section];
    private static readonly PlanField[] Handles = [PlanField.Code, PlanField.Lead, PlanField.Timescale, PlanField.Monitoring, PlanField.Progress, PlanField.Status, PlanField.Resources, PlanField.Evidence, PlanField.Outcome, PlanField.Action, PlanField.Start];

    public bool Has(PlanField field) => Fields.Contains(field);

    public int Column(PlanField field)
    {
        for (var i = 0; i < Fields.Count; i++)
            if (Fields[i] == field)
                return i;
        return -1;
    }

    /// <summary>Where an action's own words stand: what was said, what will be done, or what it is for.</summary>
    public int Main => new[] { PlanField.Action, PlanField.Comment, PlanField.Objective }.Select(Column).FirstOrDefault(c => c >= 0, -1);

    /// <summary>Whether a row is the heading row of a table of actions: most of its cells name fields, and among them something to do and a handle on it.</summary>
    public static bool IsHeader(PaperLine line)
    {
        if (line.Filled.Count < 2 || line.Filled.Any(c => line.Cell(c).Length > 90) || CodeOfAction().IsMatch(line.Cell(line.Filled[0])))
            return false;
        var fields = line.Filled.Select(c => HeadingWords.Field(line.Cell(c))).ToList();
        var known = fields.Where(f => f is not null).Distinct().Count();
        return known >= Math.Min(3, line.Filled.Count) && known * 2 >= line.Filled.Count
            && fields.Any(f => f is { } known1 && Substance.Contains(known1)) && fields.Any(f => f is { } known2 && Handles.Contains(known2));
    }

    /// <summary>Whether a row below headings is headings again: the same, or as many as the table is wide.</summary>
    public bool IsHeaderAgain(PaperLine line) =>
        IsHeader(line) && (line.IsHeaderRow || line.Filled.Count >= Width - 1
            || line.Filled.Count(c => c < Width && HeadingWords.Squash(Headings[c]) == HeadingWords.Squash(line.Cell(c))) * 2 >= line.Filled.Count);

    /// <summary>Whether a row goes on with the headings of the row above: it fills only columns that stand below a heading that spans them, or below none.</summary>
    public static bool IsSecondHeader(PaperLine header, PaperLine next) =>
        next.Table == header.Table && next.Filled.Count > 0 && next.Filled.Count < Math.Max(2, header.Width)
        && next.Cell(0).Length == 0
        && next.Filled.All(c => next.Cell(c).Length <= 40 && (header.Cell(c).Length == 0 || Spanning(header, c) != c || header.Cells[c].ColumnSpan > 1))
        && next.Filled.Any(c => HeadingWords.Field(next.Cell(c)) is not null);

    public static TableColumns Of(PaperLine header, PaperLine? second, ColumnMapping? mapping)
    {
        var headings = new string[header.Width];
        var fields = new PlanField[header.Width];
        var byPerson = new bool[header.Width];
        for (var c = 0; c < header.Width; c++)
        {
            var above = header.Cell(Spanning(header, c));
            var below = second?.Cell(c) ?? "";
            headings[c] = (second is not null && below.Length > 0 && above.Length > 0 ? $"{above}: {below}" : above + below).Trim();
            var spanned = Spanning(header, c) != c && below.Length == 0;
            var own = Support(below) || Support(above) ? null : below.Length > 0 ? HeadingWords.Field(below) ?? HeadingWords.Field(above + " " + below) ?? HeadingWords.Field(above) : HeadingWords.Field(above);
            var said = mapping?.Of(header.Table, c + 1);
            byPerson[c] = said is not null;
            fields[c] = said ?? (spanned ? fields[Spanning(header, c)] : own) ?? PlanField.Other;
        }
        return new TableColumns(header.Width, headings, Settle(headings, fields, byPerson), byPerson);
    }

    /// <summary>Columns that a person named for a table without headings.</summary>
    public static TableColumns Of(int table, int width, ColumnMapping mapping)
    {
        var fields = Enumerable.Range(1, width).Select(c => mapping.Of(table, c) ?? PlanField.Other).ToList();
        return new TableColumns(width, [.. Enumerable.Repeat("", width)], fields, [.. Enumerable.Range(1, width).Select(c => mapping.Of(table, c) is not null)]);
    }

    /// <summary>"Target" over dates is a date.</summary>
    public TableColumns SettledBy(IEnumerable<PaperLine> rows)
    {
        var target = Enumerable.Range(0, Width).FirstOrDefault(c => !ByPerson[c] && HeadingWords.Squash(Headings[c]) is "target" or "targets", -1);
        if (target < 0 || Has(PlanField.Timescale))
            return this;
        var kinds = rows.Select(r => r.Cell(target)).Where(w => w.Length > 0).Select(w => Timescale.Read(w).Kind).ToList();
        return kinds.Count(k => k != TimescaleKind.Text) * 2 <= kinds.Count ? this
            : this with { Fields = [.. Fields.Select((f, c) => c == target ? PlanField.Timescale : f)] };
    }

    // "Comments" beside an action is how far it has come; beside nothing it is what the inspectors said.
    private static List<PlanField> Settle(string[] headings, PlanField[] fields, bool[] byPerson)
    {
        var settled = fields.ToList();
        for (var c = 0; c < settled.Count; c++)
        {
            var others = settled.Where((_, i) => i != c).ToList();
            if (!byPerson[c] && HeadingWords.Squash(headings[c]) is "comment" or "comments" or "notes" && c > 0 && others.Any(f => f is PlanField.Action or PlanField.Comment))
                settled[c] = others.Contains(PlanField.Progress) ? PlanField.Other : PlanField.Progress;
            if (!byPerson[c] && settled[c] == PlanField.Start && !others.Contains(PlanField.Timescale))
                settled[c] = PlanField.Timescale;
        }
        return settled;
    }

    // Who helps is not who leads.
    private static bool Support(string heading) => HeadingWords.Squash(heading).StartsWith("support", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[A-Z]{1,5}\s?)?\d{1,3}(?:\.\d{1,2})*\.?$")]
    private static partial Regex CodeOfAction();

    private static int Spanning(PaperLine header, int column)
    {
        for (var left = column; left >= 0; left--)
            if (left < header.Cells.Count && header.Cells[left].ColumnSpan > column - left && !(header.Cells[left].IsCovered && left != column))
                return header.Cells[column < header.Cells.Count ? column : left].IsCovered || left == column ? left : column;
        return column;
    }
}
