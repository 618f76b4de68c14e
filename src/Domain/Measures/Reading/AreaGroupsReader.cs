using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads lists of neighbours.</summary>
public static class AreaGroupsReader
{
    /// <summary>Reads a list; refused where a heading is missing, or where an area has two rows that differ.</summary>
    /// <param name="mapping">How it is understood.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="lines">Its rows.</param>
    public static Outcome<AreaGroupsReading> Read(AreaGroupsMapping mapping, IReadOnlyList<string> headings, IEnumerable<FigureLine> lines)
    {
        var tidy = headings.Select(CellText.Tidy).ToList();
        int Place(string heading) => tidy.FindIndex(each => each.Equals(CellText.Tidy(heading), StringComparison.OrdinalIgnoreCase));
        var needed = mapping.RecognisedBy.Concat(mapping.Others).Concat(new[] { mapping.Area, mapping.Name }.OfType<string>()).Where(heading => Place(heading) < 0).Distinct().ToList();
        if (needed.Count > 0) { return new Problem(nameof(mapping.RecognisedBy), $"The list has no heading {string.Join(", ", needed.Select(heading => $"“{heading}”"))}."); }
        var others = mapping.Others.Select(Place).ToList();
        // Several columns of the same heading say how near the area before each of them is.
        var nearness = mapping.Nearness.Select((heading, i) => Place(heading) is var place && place >= 0 && tidy.Count(each => each.Equals(tidy[place], StringComparison.OrdinalIgnoreCase)) > 1 ? others[i] + 1 : place).ToList();
        return mapping.Area is { } own ? OfEach(mapping, lines, Place(own), others, nearness) : OfOne(mapping, lines, others[0], mapping.Name is { } name ? Place(name) : -1);
    }

    private static Outcome<AreaGroupsReading> OfEach(AreaGroupsMapping mapping, IEnumerable<FigureLine> lines, int own, List<int> others, List<int> nearness)
    {
        var (groups, held, rows) = (new Dictionary<string, ReadAreaGroup>(StringComparer.OrdinalIgnoreCase), new List<HeldFigure>(), 0);
        foreach (var line in lines)
        {
            rows++;
            var area = Cell(line, own);
            var near = others.Select((place, i) => (Code: Cell(line, place), Near: i < nearness.Count ? Cell(line, nearness[i]) : "")).Where(pair => !CellText.IsAbsent(pair.Code)).Select(pair => new NearArea(pair.Code, null, pair.Near.Length > 0 ? pair.Near : null)).ToList();
            if (CellText.IsAbsent(area)) { held.Add(new(line.Number, null, "", LineOutcome.Skipped, near.Count == 0 ? LineReason.EmptyLine : LineReason.AreaMissing, "The row names no area.")); }
            else if (mapping.LeftOut.Contains(area, StringComparer.OrdinalIgnoreCase)) { held.Add(new(line.Number, null, area, LineOutcome.Skipped, LineReason.LeftOut, "The mapping leaves the area out.")); }
            else if (near.Count == 0) { held.Add(new(line.Number, null, area, LineOutcome.Skipped, LineReason.NoFigure, $"No neighbours stand there for {CellText.Short(area)}.")); }
            else if (near.Select(each => each.Code).Append(area).Distinct(StringComparer.OrdinalIgnoreCase).Count() <= near.Count) { held.Add(new(line.Number, null, area, LineOutcome.InQuestion, LineReason.Repeat, $"An area stands twice in the row of {CellText.Short(area)}, or is its own neighbour.", "Put the list right.")); }
            else if (!groups.TryGetValue(area, out var before)) { groups[area] = new(area, near, line.Number); }
            else if (before.Others.SequenceEqual(near)) { held.Add(new(line.Number, null, area, LineOutcome.Skipped, LineReason.Repeat, $"The same neighbours stood in row {before.Row}.")); }
            else { return new Problem(nameof(mapping.Area), $"{area} has other neighbours in row {line.Number} than in row {before.Row}. Nothing of the list is saved."); }
        }

        return new AreaGroupsReading(mapping, [.. groups.Values], held, rows);
    }

    private static Outcome<AreaGroupsReading> OfOne(AreaGroupsMapping mapping, IEnumerable<FigureLine> lines, int other, int name)
    {
        var (near, held, rows, first) = (new List<NearArea>(), new List<HeldFigure>(), 0, 0);
        foreach (var line in lines)
        {
            rows++;
            var code = Cell(line, other);
            if (CellText.IsAbsent(code)) { held.Add(new(line.Number, null, "", LineOutcome.Skipped, LineReason.EmptyLine, "The row names no area.")); }
            else if (near.Exists(each => each.Code.Equals(code, StringComparison.OrdinalIgnoreCase))) { held.Add(new(line.Number, null, code, LineOutcome.Skipped, LineReason.Repeat, $"{code} stood in the list before.")); }
            else
            {
                first = first == 0 ? line.Number : first;
                near.Add(new(code, name >= 0 && Cell(line, name) is { Length: > 0 } said ? said : null, null));
            }
        }

        return near.Count == 0 ? new Problem(nameof(mapping.Others), "The list names no area.") : new AreaGroupsReading(mapping, [new(null, near, first)], held, rows);
    }

    private static string Cell(in FigureLine line, int place) => place >= 0 && place < line.Cells.Count ? CellText.Tidy(line.Cells[place]) : "";
}
