namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Finds headings that a paper does not mark as such: a few words alone above a numbered paragraph, a numbered title above its own numbered paragraphs.</summary>
internal static class ReportHeadings
{
    public static IReadOnlyList<ReportLine> Marked(IReadOnlyList<ReportLine> lines, ReadingWarnings warnings)
    {
        var leads = Leads(lines);
        var marked = new List<ReportLine>(lines.Count);
        var announced = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            announced = line.ReadsAsHeading ? announced : line.Announces;
            if (leads[i].IsChapter) { line = line with { IsHeading = true, Number = null }; }
            else if (!line.IsHeading && line.ReadsAsHeading && leads[i].ToNumber && !announced && !IsTitle(lines, i))
            {
                line = line with { IsHeading = true };
                warnings.Add(line.Where, ReadingWarningKind.HeadingGuessed, $"“{line.Text}” was taken as a heading: it stands alone above a numbered paragraph and ends without a mark. The paper does not mark it as one.");
            }

            marked.Add(line);
        }

        return marked;
    }

    /// <summary>In a report without paragraph numbers: a few words without a mark at their end, with or without a number, above more words.</summary>
    public static IReadOnlyList<ReportLine> MarkedWithoutNumbers(IReadOnlyList<ReportLine> lines, ReadingWarnings warnings)
    {
        if (lines.Any(line => line.IsHeading)) { return lines; }
        return [.. lines.Select((line, i) =>
        {
            var isTitle = line.ReadsAsHeading || (line.Number is { } number && ReportLine.IsTitle(number.Words) && i > 0 && lines[i - 1].Number is null);
            if (i == 0 || i + 1 == lines.Count || !isTitle || lines[i + 1].ReadsAsHeading || (line.Number is not null && lines[i + 1].Number is not null) || lines[i - 1].Announces) { return line; }
            warnings.Add(line.Where, ReadingWarningKind.HeadingGuessed, $"“{line.Text}” was taken as a heading: it is short and ends without a mark. The paper does not mark it as one.");
            return line with { IsHeading = true };
        })];
    }

    /// <summary>The paper's first line above a heading is its title.</summary>
    private static bool IsTitle(IReadOnlyList<ReportLine> lines, int at) => at == 0 && lines.Count > 1 && (lines[1].IsHeading || lines[1].ReadsAsHeading);

    /// <summary>For each line, whether it is the title of a chapter (its number goes on in the next: 2, then 2.1), and whether a numbered paragraph comes next but for headings and scores.</summary>
    private static (bool IsChapter, bool ToNumber)[] Leads(IReadOnlyList<ReportLine> lines)
    {
        var leads = new (bool IsChapter, bool ToNumber)[lines.Count];
        LeadingNumber? next = null;
        var toNumber = false;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            var number = line.Number is { Doubt: null } sure ? sure : null;
            leads[i] = (number is not null && ReportLine.IsTitle(number.Words) && next is not null && next.Parts.SequenceEqual([.. number.Parts, 1]), toNumber);
            toNumber = number is not null || (toNumber && (line.IsHeading || line.Score is not null || line.ReadsAsHeading));
            next = number ?? next;
        }

        return leads;
    }
}
