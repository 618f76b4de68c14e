using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>An action while its rows are being gathered.</summary>
internal sealed class ActionDraft(PaperLine line, TableColumns columns)
{
    private readonly List<Fragment> fragments = [];

    /// <summary>The words of one cell that belong to the action.</summary>
    internal sealed record Fragment(PlanField Field, IReadOnlyList<string> Lines, int Table, int Row, int Column, string Heading, string? Inferred);

    public PaperLine Line => line;
    public TableColumns Columns => columns;
    public ReadSection? Section { get; init; }
    public string? Category { get; init; }
    public string? PartOf { get; init; }
    public IReadOnlyList<Fragment> Fragments => fragments;

    /// <summary>Takes a row's cells. A cell that a merge from above covers takes the words above it, when the row begins an action of its own.</summary>
    public void Take(PaperLine row, TableColumns at, ActionDraft? above, bool continues)
    {
        for (var c = 0; c < at.Width; c++)
        {
            var cell = c < row.Cells.Count ? row.Cells[c] : new PaperCell([]);
            var covered = !continues && cell.Text.Length == 0 && row.IsCoveredFromAbove(c) && at.Fields[c] is not PlanField.Code;
            if (covered)
                foreach (var over in above?.fragments.Where(f => f.Table == row.Table && f.Column == c + 1) ?? [])
                    fragments.Add(over with { Inferred = "the cell is merged with the one above" });
            else if (cell.Text.Trim().Length > 0)
                fragments.Add(new(at.Fields[c], [.. cell.Lines.Where(l => l.Trim().Length > 0)], row.Table, row.Row, c + 1, at.Headings[c], continues ? "goes on from the row above" : null));
        }
    }

    public string Words(PlanField field) => string.Join(' ', Lines(field));

    public IEnumerable<string> Lines(PlanField field) => fragments.Where(f => f.Field == field).SelectMany(f => f.Lines);

    /// <summary>The cell's paragraphs as a list. A piece of a split row that begins small goes on with the item before it.</summary>
    public List<string> Items(PlanField field)
    {
        var items = new List<string>();
        foreach (var fragment in fragments.Where(f => f.Field == field))
            for (var i = 0; i < fragment.Lines.Count; i++)
            {
                var goesOn = i == 0 && fragment.Row != line.Row && items.Count > 0 && char.IsLower(fragment.Lines[0].TrimStart()[0]);
                if (goesOn)
                    items[^1] += " " + fragment.Lines[i].Trim();
                else
                    items.AddRange(fragment.Lines[i].Split('\u2022', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        return items;
    }
}
