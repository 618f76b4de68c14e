using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>An annual report as a paper: every part with its source, every figure with where it was from.</summary>
public static class AnnualPaper
{
    public static Report Of(OpenedAnnual opened, string council)
    {
        var content = opened.Content;
        List<ReportBlock> blocks =
        [
            new ReportParagraph(opened.Version is { } version ? $"{council}. Version {version.Number}, approved on {version.ApprovedOn.InWords()} by {version.ApprovedBy}; prepared by {version.PreparedBy}." : $"{council}. A draft: nobody has approved it."),
            new ReportParagraph($"Digest (SHA-256): {opened.Digest}"),
        ];
        if (content.Because.Length > 0) { blocks.AddRange(Section("What this version changes", content.Because)); }
        blocks.AddRange(Section("Introduction", content.Introduction));
        foreach (var part in content.Parts) { blocks.AddRange(Part(part)); }
        blocks.AddRange(Section("What we learned", content.Learned));
        blocks.AddRange(Section("Next year", content.NextYear));
        if (content.Gaps.Count > 0) { blocks.AddRange([new ReportHeading(2, "What has no approved report"), new ReportList(content.Gaps)]); }
        if (content.LeftOut.Count > 0) { blocks.AddRange([new ReportHeading(2, "Approved and not in this report"), new ReportList(content.LeftOut)]); }
        return new() { Title = content.Title, Blocks = blocks, IsLandscape = false };
    }

    private static IEnumerable<ReportBlock> Part(AnnualPart part)
    {
        yield return new ReportHeading(2, part.Heading);
        foreach (var block in Paragraphs(part.Words)) { yield return block; }
        foreach (var said in part.Said) { yield return new ReportParagraph(said); }
        if (part.Figures.Count > 0)
        {
            yield return new ReportTable
            {
                Caption = $"Figures as reported in {part.Source.Title}, frozen on {part.Source.On.InWords()}",
                Columns = [new("Of what", 3), new("Figure", 1.5), new("Period", 1.5), new("Target", 1.5), new("Rating"), new("Where it was from", 2.5)],
                Rows = part.Figures.Select(each => ReportRow.Of(ReportCell.Of(each.What), ReportCell.Of(each.Figure), ReportCell.Of(each.Period), ReportCell.Of(each.Target), ReportCell.Of(each.Rating), ReportCell.Of(each.Source))),
            };
        }

        yield return new ReportParagraph($"Source: {part.Source.InWords}.");
    }

    private static IEnumerable<ReportBlock> Section(string heading, string words) => words.Length == 0 ? [] : [new ReportHeading(2, heading), .. Paragraphs(words)];

    private static IEnumerable<ReportBlock> Paragraphs(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new ReportParagraph(line));
}
