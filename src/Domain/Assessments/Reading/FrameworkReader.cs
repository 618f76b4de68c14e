using System.Globalization;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Reads a framework of assessment out of a paper by how it is laid out: headline questions, numbered themes, numbered lines (1.1), and the criteria listed below each. Whatever is unsure is said.</summary>
public static class FrameworkReader
{
    /// <summary>Reads a paper.</summary>
    /// <param name="paper">The paper's paragraphs and tables.</param>
    public static FrameworkReading Read(Paper paper)
    {
        var warnings = new ReadingWarnings();
        var lines = FrameworkLine.Of(paper);
        var read = FrameworkLines.Read(lines, warnings);
        var themes = new FrameworkThemes(lines, read, warnings).Read();
        var isAsked = themes.Any(theme => theme.Question is not null);
        var parts = isAsked ? Questions(themes, warnings) : [.. themes.Select(theme => theme.Part)];
        if (parts.Count == 0)
        {
            warnings.Add("the paper", ReadingWarningKind.NothingFound, lines.Count == 0
                ? "No words were found in the paper. If it is a scan, it holds pictures of words, which can't be read here."
                : "No framework was found: it is known by lines that are numbered 1.1, 1.2, 2.1, each a question or followed by a list of criteria.");
        }

        var title = PaperTitle.Of(ReportLine.Of(paper), line => line.Number is { Doubt: null }) ?? Stem(paper.Name);
        return new FrameworkReading
        {
            Content = new FrameworkContent { Code = Naming.Address(title, 60, "framework"), Title = title, Sources = [paper.Name], Levels = isAsked ? ["question", "theme", "line", "criterion"] : ["theme", "line", "criterion"], Parts = parts },
            Warnings = warnings.All,
        };
    }

    private static List<FrameworkPart> Questions(IReadOnlyList<ReadTheme> themes, ReadingWarnings warnings)
    {
        foreach (var theme in themes.Where(theme => theme.Question is null)) { warnings.Add(theme.Where, ReadingWarningKind.NoTitle, $"Theme {theme.Part.Ref} stands under no headline question, while others do."); }
        return [.. themes.GroupBy(theme => theme.Question).Select(same => new FrameworkPart
        {
            Ref = string.Create(CultureInfo.InvariantCulture, $"Q{same.Key?.Number ?? 0}"),
            Title = same.Key?.Title ?? "Under no headline question",
            Parts = [.. same.Select(theme => theme.Part)],
        })];
    }

    private static string Stem(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
}
