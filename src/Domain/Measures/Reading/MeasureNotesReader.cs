using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads what a source says of its measures.</summary>
public static class MeasureNotesReader
{
    /// <summary>Reads the table of a source; refused where a heading is missing. Where a measure stands in it twice, the first row counts.</summary>
    /// <param name="mapping">How it is understood.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="lines">Its rows.</param>
    public static Outcome<IReadOnlyDictionary<string, MeasureNote>> Read(MeasureNotesMapping mapping, IReadOnlyList<string> headings, IEnumerable<FigureLine> lines)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < headings.Count; i++) { places.TryAdd(CellText.Tidy(headings[i]), i); }
        var missing = mapping.RecognisedBy.Append(mapping.Measure ?? "").Where(heading => heading.Length > 0 && !places.ContainsKey(CellText.Tidy(heading))).Distinct().ToList();
        if (mapping.Measure is null || missing.Count > 0) { return new Problem(nameof(mapping.RecognisedBy), mapping.Measure is null ? "The mapping does not say which column holds the measure." : $"The table has no heading {string.Join(", ", missing.Select(heading => $"“{heading}”"))}."); }
        var notes = new Dictionary<string, MeasureNote>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            if (Text(mapping.Measure) is not { } code) { continue; }
            var years = Text(mapping.YearType) is { } type ? mapping.YearTypes.GetValueOrDefault(type) : null;
            notes.TryAdd(code, new()
            {
                Code = code,
                Title = Text(mapping.Title),
                Description = Text(mapping.Description),
                Method = Text(mapping.Method),
                Unit = Text(mapping.Unit),
                Topic = Text(mapping.Topic),
                Polarity = Text(mapping.Polarity, orMark: true) is { } way && mapping.Polarities.TryGetValue(way, out var polarity) ? polarity : null,
                Decimals = int.TryParse(Text(mapping.Decimals), NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 10 ? decimals : null,
                YearEnds = years?.YearEnds,
                SchoolYears = years?.SchoolYears ?? false,
                Publisher = Text(mapping.Publisher),
                Link = Text(mapping.Link),
            });

            string? Text(string? heading, bool orMark = false) =>
                heading is not null && places.TryGetValue(CellText.Tidy(heading), out var place) && place < line.Cells.Count && CellText.Tidy(line.Cells[place]) is { Length: > 0 } text && (orMark || !CellText.IsAbsent(text)) ? text : null;
        }

        return notes;
    }
}
