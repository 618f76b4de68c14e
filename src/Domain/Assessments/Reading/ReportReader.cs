using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Reads the numbered paragraphs of an inspection's report out of a paper, with the scores that it gives, and says whatever a person should check. Nothing is corrected silently.</summary>
public static class ReportReader
{
    private const int VeryLong = 1_000;

    // A report with fewer numbers than this among its paragraphs has none: what looks like them is a list.
    private const int UnnumberedForOne = 3;
    private const int ShortestParagraph = 60;

    /// <summary>Reads a paper.</summary>
    /// <param name="paper">The paper's paragraphs and tables; tables are kept as text with the paragraph in which they stand.</param>
    public static ReportReading Read(Paper paper)
    {
        var warnings = new ReadingWarnings();
        var all = ReportLine.Of(paper);
        if (all.Count == 0)
        {
            warnings.Add("the paper", ReadingWarningKind.NothingFound, "No words were found in the paper. If it is a scan, it holds pictures of words, which can't be read here: ask the inspectorate for the report as a Word document.");
            return new ReportReading { Paragraphs = [], Warnings = warnings.All };
        }

        var lines = PageFurniture.LeftOut(all, warnings);
        var (numbered, series, said) = Numbered(lines);
        var isNumbered = series.Count > 0 && !IsMostlyUnnumbered(numbered, series);
        if (isNumbered) { warnings.Add(said); }
        else { numbered = WithoutNumbers(lines, series.Count, warnings); }
        var assembly = new ReportAssembly(isNumbered ? series : null, warnings);
        foreach (var line in numbered) { assembly.Take(line); }
        var (paragraphs, scores) = assembly.Finish();
        if (paragraphs.Count == 0) { warnings.Add("the paper", ReadingWarningKind.NothingFound, "No paragraphs were found: the paper holds only headings, tables or page numbers."); }
        if (paragraphs.Count > VeryLong) { warnings.Add("the paper", ReadingWarningKind.VeryLong, string.Create(CultureInfo.InvariantCulture, $"{paragraphs.Count:N0} paragraphs were read, more than an inspection's report has. Check that the file holds one report alone.")); }
        return new ReportReading { Title = PaperTitle.Of(numbered, line => isNumbered ? series.ContainsKey(line) : line.Text.Length >= ShortestParagraph && !PaperTitle.IsLabel(line.Text)), NumbersAreOwn = isNumbered, Paragraphs = paragraphs, Scores = scores, Warnings = warnings.All };
    }

    private static (IReadOnlyList<ReportLine> Lines, IReadOnlyDictionary<ReportLine, int> Series, ReadingWarnings Said) Numbered(IReadOnlyList<ReportLine> lines)
    {
        var said = new ReadingWarnings();
        var marked = ReportHeadings.Marked(lines, said);
        return (marked, ParagraphNumbers.Of(marked, said), said);
    }

    private static bool IsMostlyUnnumbered(IReadOnlyList<ReportLine> lines, IReadOnlyDictionary<ReportLine, int> series) =>
        lines.Count(line => line is { Table: null, IsHeading: false, IsListItem: false } && line.Text.Length >= ShortestParagraph && !series.ContainsKey(line)) > series.Count * UnnumberedForOne;

    private static IReadOnlyList<ReportLine> WithoutNumbers(IReadOnlyList<ReportLine> lines, int few, ReadingWarnings warnings)
    {
        warnings.Add("the paper", ReadingWarningKind.NoNumbers, string.Create(CultureInfo.InvariantCulture, $"The paragraphs of this report have no numbers of their own{(few > 0 ? $" ({few} that look like them are too few among so many paragraphs)" : "")}. They were counted in their order: these numbers are not the report's, and nobody else will cite by them."));
        return ReportHeadings.MarkedWithoutNumbers(lines, warnings);
    }
}
