using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Makes actions of rows: a row may begin one, go on with the one above, be a part of it, or be the heading of a section.</summary>
internal sealed partial class RowGatherer(SectionCarrier carrier, BrokenWords words, PlanWarnings warnings)
{
    private readonly List<ActionDraft> drafts = [];
    private HashSet<int> dotted = [];

    public IReadOnlyList<ActionDraft> Gather(IReadOnlyList<PlanTables.Item> items)
    {
        dotted = [.. items.Where(i => i.Columns?.Has(PlanField.Code) == true).Select(i => Dotted().Match(i.Line.Cell(i.Columns!.Column(PlanField.Code)))).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
        foreach (var (line, columns) in items)
            if (columns is null)
                carrier.Meet(line);
            else
                Row(line, columns);
        return drafts;
    }

    private void Row(PaperLine line, TableColumns columns)
    {
        if (line.ReadsAsText && IsHeading(line, columns))
            carrier.Meet(line);
        else if (SectionRow(line, columns) is var (number, title))
            carrier.Enter(number, title);
        else
            Act(line, columns);
    }

    // Words alone in a row head the rows below, unless they are a code, or go on with the words above.
    private static bool IsHeading(PaperLine line, TableColumns columns)
    {
        var at = line.Filled[0];
        if (SectionHeadings.Numbered(line.Text, false) is not null || SectionHeadings.Category(line.Text) is not null || line.Cells[at].ColumnSpan * 2 >= line.Width && line.Width > 1)
            return true;
        return columns.Fields[at] == PlanField.Code ? !Code().IsMatch(line.Text)
            : line.Sheet is not null || !char.IsLower(line.Text[0]) && columns.Fields[at] is not PlanField.Action and not PlanField.Comment;
    }

    /// <summary>"1 | Ambition &amp; Prioritisation: Vi | sion &amp; Corporate Linkages", where the actions below are 1.1, 1.2 …</summary>
    private (int, string)? SectionRow(PaperLine line, TableColumns columns)
    {
        var at = columns.Column(PlanField.Code);
        if (at < 0 || !Whole().IsMatch(line.Cell(at)) || line.Filled.Count < 2 || line.Filled[0] != at)
            return null;
        var number = int.Parse(line.Cell(at).Split('.', ')')[0], CultureInfo.InvariantCulture);
        var contiguous = line.Filled[^1] - line.Filled[0] == line.Filled.Count - 1;
        if (!dotted.Contains(number) || !contiguous || line.Filled.Count == line.Width && line.Width > 2)
            return null;
        var (title, mended) = words.Join(line.Filled.Skip(1).Select(line.Cell));
        if (mended)
            warnings.Add(line.Where, WarningKind.BrokenWord, $"The heading of section {number} is cut by the table's cells; it was put together as \"{title}\".");
        return (number, title);
    }

    private void Act(PaperLine line, TableColumns columns)
    {
        var last = drafts.Count > 0 ? drafts[^1] : null;
        var code = columns.Column(PlanField.Code);
        var printed = code < 0 ? "" : line.Cell(code);
        if (HeadingWords.Squash(printed) is "total" or "totals")
            return;
        var main = columns.Main < 0 ? "" : line.Cell(columns.Main);
        var handled = new[] { PlanField.Lead, PlanField.Timescale }.Any(f => columns.Column(f) is >= 0 and var c && line.Cell(c).Length > 0);
        var own = main.Length > 0 && !char.IsLower(main[0]);
        var codeGoesOn = last is not null && line.Filled.Count == 1 && printed.Length is 1 or 2 && printed.All(char.IsDigit);
        var begins = last is null || (!codeGoesOn && (printed.Length > 0 || (own && (handled || code < 0))));
        if (!begins)
        {
            last!.Take(line, columns, null, continues: true);
            warnings.Add(line.Where, WarningKind.SplitRow, $"The row has no {(code >= 0 ? "code" : "action")} of its own; its words were joined to the row above{(Printed(last) is { Length: > 0 } above ? $" ({above})" : "")}.");
            return;
        }
        var parent = last is null ? null : last.PartOf ?? Printed(last);
        var part = code >= 0 && printed.Length == 0 && parent is { Length: > 0 } && last!.Line.Table == line.Table || Letter().IsMatch(printed) && parent is { Length: > 0 };
        var draft = new ActionDraft(line, columns) { Section = Section(line, columns), Category = Category(line, columns), PartOf = part ? parent : null };
        draft.Take(line, columns, last, continues: false);
        drafts.Add(draft);
        if (part)
            warnings.Add(line.Where, WarningKind.SubAction, printed.Length > 0 ? $"The row \"{printed}\" was read as a part of {parent}." : $"The row has its own lead or date but no code of its own; it was read as a part of {parent}.");
        else if (code >= 0 && printed.Length == 0)
            warnings.Add(line.Where, WarningKind.NoCode, "The row reads like an action but has no code.");
    }

    private ReadSection? Section(PaperLine line, TableColumns columns)
    {
        var named = Named(line, columns, PlanField.Section);
        return named.Length > 0 ? carrier.Named(named, line.Where)
            : columns.Has(PlanField.Section) && drafts.Count > 0 && drafts[^1].Line.Table == line.Table ? drafts[^1].Section : carrier.Section;
    }

    private string? Category(PaperLine line, TableColumns columns)
    {
        var named = Named(line, columns, PlanField.Category);
        return named.Length > 0 ? carrier.Coded(named) : carrier.Category;
    }

    private static string Named(PaperLine line, TableColumns columns, PlanField field) => columns.Column(field) is >= 0 and var c ? line.Cell(c) : "";

    private static string Printed(ActionDraft draft) => draft.Words(PlanField.Code);

    [GeneratedRegex(@"^(\d{1,2})\.\s?\d")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\d{1,2}(?:\.0)?[.)]?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\(?[a-z]{1,4}[.)]?$")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:[A-Za-z]{0,5}[\s.-]?\d[\d.\s]*[A-Za-z]?\.?|\(?[a-z]{1,4}[.)])$")]
    private static partial Regex Code();
}
