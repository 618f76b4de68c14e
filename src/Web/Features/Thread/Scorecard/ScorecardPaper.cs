using GoldenThread.Documents.Writing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A scorecard as a paper.</summary>
public static class ScorecardPaper
{
    public static string Title(SeenScorecard seen) => seen.Service is { } service ? $"Balanced scorecard of {service.Name}" : "Balanced scorecard";

    public static Report Of(SeenScorecard seen, string council) => new()
    {
        Title = Title(seen),
        Blocks =
        [
            new ReportParagraph($"{council}, as at {Say.Date(seen.Thread.AsAt.Shown)}. “On course” is green or reached, “near” is amber, “off” is red or overdue."),
            .. seen.Perspectives.SelectMany(each => new ReportBlock[] { new ReportHeading(1, each.Perspective.Name), new ReportParagraph($"{(each.Perspective.Question.Length > 0 ? $"{each.Perspective.Question} " : "")}{each.Tally.InWords}.") }.Concat(each.Lines.Count > 0 ? [Table(each.Lines, each.Perspective.Name)] : [])),
            .. seen.Scorecard.On is { } on ? [new ReportParagraph($"What stands here was chosen by {seen.Scorecard.By} on {Say.Date(on)}: {seen.Scorecard.Because}")] : Array.Empty<ReportBlock>(),
        ],
    };

    /// <summary>Lines as a table, as pages show them.</summary>
    public static ReportTable Table(IEnumerable<ShownLine> lines, string caption) => new()
    {
        Caption = caption,
        Columns = [new("What", 3), new("Latest, and what it should be", 2), new("How it stands, and why", 3), new("Which way it goes", 2), new("Source and date", 2.5)],
        Rows = [.. lines.Select(line => ReportRow.Of(ReportCell.Of(line.Node.Name), Several(line.Figure, line.Period, line.Target), Several(line.Status.Words, line.Because, line.Rule), ReportCell.Of(line.Direction), ReportCell.Of(line.Source)))],
    };

    private static ReportCell Several(params IEnumerable<string> lines) => ReportCell.Of(lines.Where(line => line.Length > 0));
}
