using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing.Forms;

/// <summary>Where on a sheet the cells of each entry are, those below one another as one range.</summary>
internal sealed class FormPlaces
{
    private readonly Dictionary<FormEntry, List<(int Column, int From, int To)>> ranges = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<FormEntry> Entries => ranges.Keys;

    public int Count => ranges.Count;

    public void Add(FormEntry entry, int column, int row)
    {
        if (!ranges.TryGetValue(entry, out var known))
            ranges.Add(entry, known = []);
        var above = known.FindLastIndex(r => r.Column == column);
        if (above >= 0 && known[above].To == row - 1)
            known[above] = (column, known[above].From, row);
        else
            known.Add((column, row, row));
    }

    public string Of(FormEntry entry) => string.Join(' ', ranges[entry].Select(r => r.From == r.To ? $"{new CellReference(r.Column, r.From)}" : $"{new CellReference(r.Column, r.From)}:{new CellReference(r.Column, r.To)}"));
}
