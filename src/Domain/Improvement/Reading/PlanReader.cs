using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Reads an improvement plan out of a council's paper, whatever its headings and their order, and says whatever a person should check. Nothing is corrected silently.</summary>
public static partial class PlanReader
{
    /// <summary>Reads a paper.</summary>
    /// <param name="paper">The paper's paragraphs and tables.</param>
    /// <param name="mapping">What a person says the columns hold; null to go by the headings alone.</param>
    public static PlanReading Read(Paper paper, ColumnMapping? mapping = null)
    {
        var warnings = new PlanWarnings();
        var lines = PaperLine.Of(HtmlRemnants.Clean(paper, warnings));
        var written = Written(paper, lines, warnings);
        var (legend, legendLines) = LegendReader.Read(lines);
        var (categories, definitionLines) = CategoryDefinitions.Read(lines);
        definitionLines.UnionWith(legendLines);

        var tables = new PlanTables(lines, definitionLines, mapping, warnings);
        var items = tables.Read();
        var carrier = new SectionCarrier(categories, warnings);
        var words = new BrokenWords(lines.SelectMany(l => l.IsParagraph ? [l.Text] : l.Cells.Select(c => c.Text)));
        var drafts = new RowGatherer(carrier, words, warnings).Gather(items);
        var actions = new ActionAssembly(drafts, carrier, legend, written, warnings).Run();

        if (actions.Count == 0)
            warnings.Add("the paper", WarningKind.NothingFound, "No actions were found. If a table holds them, please say what its columns are.");
        var otherNames = carrier.OtherNames.Concat(OtherNames(lines, carrier.Sections, warnings))
            .DistinctBy(name => (name.Section, SectionHeadings.Plain(name.Name))).ToList();
        var prose = lines.Where(l => l.ReadsAsText && !definitionLines.Contains(l)).ToList();
        AcronymChecks.Run(actions, legend, prose, warnings);
        Contradictions.Run(prose, written, warnings);
        return new PlanReading
        {
            Title = PaperFacts.Title(lines),
            Sections = carrier.Sections,
            OtherNames = otherNames,
            Categories = carrier.Categories,
            Actions = actions,
            ReviewRecord = tables.Reviews,
            Legend = legend,
            Offers = UnnumberedActions.Find(lines, warnings),
            Tables = tables.Tables,
            Warnings = warnings.All,
            Written = written,
        };
    }

    private static DateOnly? Written(Paper paper, List<PaperLine> lines, PlanWarnings warnings)
    {
        if (paper.Written is not null || PaperFacts.Written(lines) is not var (day, line))
            return paper.Written;
        warnings.Add(line.Where, WarningKind.PaperDate, $"The paper's date was taken from \"{line.Text}\": {day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}. Relative timescales count from it.");
        return day;
    }

    // The list of themes in the introduction, held against the headings of the tables.
    private static List<OtherName> OtherNames(List<PaperLine> lines, IReadOnlyList<ReadSection> sections, PlanWarnings warnings)
    {
        var names = new List<OtherName>();
        foreach (var line in lines.Where(l => l.ReadsAsText && l.HeadingLevel == 0))
            if (Listed().Match(line.Text) is { Success: true } match
                && sections.FirstOrDefault(s => s.Number == int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)) is { } section
                && SectionHeadings.Plain(section.Title) != SectionHeadings.Plain(match.Groups["title"].Value))
            {
                names.Add(new(section.Number, match.Groups["title"].Value));
                warnings.Add(line.Where, WarningKind.SectionAlias, $"Section {section.Number} is called \"{section.Title}\" in the tables and \"{match.Groups["title"].Value}\" in the list before them. The tables' name was taken; the other is kept as another name unless you say otherwise.");
            }
        return names;
    }

    [GeneratedRegex(@"^(?<n>\d{1,2})[.)]\s+(?<title>\p{L}.{2,110})$")]
    private static partial Regex Listed();
}
