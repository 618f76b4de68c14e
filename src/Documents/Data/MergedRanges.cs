using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>The merged cells of a sheet, those at hand that the present row has a part in.</summary>
internal sealed class MergedRanges(string sheet)
{
    private const int MostRanges = 200_000;
    private const int WidestRow = 16_384;
    private readonly List<MergedCells> waiting = [];
    private readonly List<MergedCells> present = [];
    private int next;
    private bool sorted;

    public IReadOnlyList<MergedCells> Present => present;

    /// <summary>Adds merged cells that are known before the first row.</summary>
    public void Add(MergedCells cells)
    {
        if (waiting.Count == MostRanges)
            throw TooMany();
        waiting.Add(cells);
    }

    /// <summary>Adds merged cells that begin in the present row.</summary>
    public void Begin(MergedCells cells)
    {
        present.Add(cells);
        Check();
    }

    public void GoTo(int row)
    {
        if (!sorted)
            waiting.Sort((a, b) => a.FirstRow.CompareTo(b.FirstRow));
        sorted = true;
        present.RemoveAll(m => m.LastRow < row);
        var before = next;
        for (; next < waiting.Count && waiting[next].FirstRow <= row; next++)
            if (waiting[next].LastRow >= row)
                present.Add(waiting[next]);
        if (next > before)
            Check();
    }

    public bool Covers(int row, int column)
    {
        foreach (var cells in present)
            if (cells.HasColumn(column))
                return cells.FirstRow != row || cells.FirstColumn != column;
        return false;
    }

    /// <summary>Merged cells never lie over one another, so a row has no more of them than columns.</summary>
    private void Check()
    {
        if (present.Sum(m => (long)m.LastColumn - m.FirstColumn + 1) > WidestRow)
            throw TooMany();
    }

    private RefusedException TooMany() => new(RefusalKind.Unsafe, $"The sheet {sheet} joins more cells than it has. It is not read.");
}
