using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Reads what stands under a numbered line: the words that lead in, then its criteria.</summary>
/// <param name="Lead">The words that lead in, such as "This assesses evidence that"; empty where the criteria follow at once.</param>
/// <param name="Criteria">The criteria, in order.</param>
/// <param name="End">The place of the first line that is none of them.</param>
internal sealed record FrameworkCriteria(string Lead, IReadOnlyList<FrameworkPart> Criteria, int End)
{
    /// <summary>Reads from the line after the numbered one, as far as the next line of the framework's own structure.</summary>
    public static FrameworkCriteria Read(IReadOnlyList<FrameworkLine> lines, int at, int stop, ReadingWarnings warnings)
    {
        var line = lines[at];
        var lead = "";
        var criteria = new List<(string Ref, FrameworkLine Line)>();
        var i = at + 1;
        for (; i < stop; i++)
        {
            var next = lines[i];
            if (lead.Length == 0 && criteria.Count == 0 && LeadsIn(lines, i, stop)) { lead = next.Text; }
            else if (IsCriterion(lines, i, stop, lead.Length > 0, [.. criteria.Select(each => each.Line)]))
            {
                if (!next.IsListItem && criteria.Exists(each => each.Line.IsListItem)) { warnings.Add(next.Where, ReadingWarningKind.UnmarkedCriterion, $"“{ReadingWarnings.Start(next.Text)}” was taken as a criterion of {line.Ref}: it goes on as the list above it does, but the paper does not mark it as an item."); }
                criteria.Add((next.IsNumberedCriterion ? next.Ref : $"{line.Ref}.{criteria.Count + 1}", next));
            }
            else { break; }
        }

        return new FrameworkCriteria(lead, [.. criteria.Select(each => new FrameworkPart { Ref = each.Ref, Title = each.Line.Words })], i);
    }

    /// <summary>A sentence that begins and does not end: the criteria end it.</summary>
    private static bool LeadsIn(IReadOnlyList<FrameworkLine> lines, int at, int stop) =>
        lines[at] is { IsListItem: false, IsNumberedCriterion: false, Text: var text } && !char.IsLower(text[0]) && text[^1] is not ('.' or '?' or '!' or ';') && at + 1 < stop;

    /// <summary>Words that go on from the words that lead in: they begin with a small letter, or with an acronym.</summary>
    private static bool GoesOn(FrameworkLine line) => char.IsLower(line.Text[0]) || (line.Text.Length > 2 && char.IsUpper(line.Text[0]) && char.IsUpper(line.Text[1]) && line.Text.Any(char.IsLower));

    private static bool IsCriterion(IReadOnlyList<FrameworkLine> lines, int at, int stop, bool isLedIn, IReadOnlyList<FrameworkLine> before)
    {
        var line = lines[at];
        if (line.IsNumberedCriterion || line.IsListItem) { return true; }
        if (GoesOn(line)) { return isLedIn || before.Count > 0; }
        if (!line.KnowsMarks && before.Count > 0 && GoesOn(before[^1]) && at + 1 < stop && GoesOn(lines[at + 1])) { return true; }
        // Where no marks are known, criteria that begin with capitals go on until a few words stand above the next part.
        return isLedIn && !before.Any(each => each.IsListItem || each.IsNumberedCriterion || GoesOn(each)) && !(ReportLine.IsTitle(line.Text) && at + 1 == stop && before.Count > 0);
    }
}
