namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The areas of a file, each told by its code, or by its name where it has none.</summary>
internal sealed class AreaNumbers(AreaColumns columns, FiguresPlan plan)
{
    private readonly TextNumbers codes = new();
    private readonly TextNumbers names = new();
    private readonly List<FoundArea?> byCode = [];
    private readonly List<FoundArea?> byName = [];
    private readonly List<FoundArea> found = [];

    public IReadOnlyList<FoundArea> Found => found;

    /// <summary>The area of a row; null where none is named.</summary>
    public FoundArea? Find(IReadOnlyList<string> cells)
    {
        var code = First(cells, plan.AreaCode) ?? columns.OnlyCode;
        var name = First(cells, plan.AreaName) ?? columns.OnlyName;
        if (code is null && name is null) { return null; }
        var (list, number) = code is not null ? (byCode, codes.Of(code)) : (byName, names.Of(name!));
        while (list.Count <= number) { list.Add(null); }
        var area = list[number];
        if (area is null)
        {
            area = new(found.Count, code is null ? null : codes[number], CellText.Tidy(name ?? code!), columns.Scheme) { Kind = columns.OnlyKind };
            if (code is not null) { area.Kind ??= columns.KindByCode.Where(pair => area.Code!.StartsWith(pair.Key, StringComparison.OrdinalIgnoreCase)).OrderByDescending(pair => pair.Key.Length).Select(pair => pair.Value).FirstOrDefault(); }
            list[number] = area;
            found.Add(area);
        }

        if (area.Kind is null && First(cells, plan.AreaKind) is { } kind) { area.Kind = CellText.Tidy(kind); }
        if (code is not null && name is not null && !ReferenceEquals(name, area.Name) && !string.Equals(name, area.Name, StringComparison.Ordinal)) { Rename(area, name); }
        return area;
    }

    private static void Rename(FoundArea area, string name)
    {
        var tidy = CellText.Tidy(name);
        if (!tidy.Equals(area.Name, StringComparison.OrdinalIgnoreCase) && !area.OtherNames.Contains(tidy, StringComparer.OrdinalIgnoreCase)) { area.OtherNames = [.. area.OtherNames, tidy]; }
    }

    private static string? First(IReadOnlyList<string> cells, int[] places)
    {
        foreach (var place in places)
        {
            if (place < cells.Count && cells[place] is var text && !CellText.IsAbsent(text)) { return text; }
        }

        return null;
    }
}
