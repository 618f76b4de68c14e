using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Findings;
using ReportParagraph = GoldenThread.Documents.Writing.ReportParagraph;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The report of an inspection as a paper: its paragraphs under their headings, each with its number and what it was marked as.</summary>
public static class ReportPaper
{
    public static Report Of(InspectionReport report)
    {
        List<ReportBlock> blocks = [new ReportParagraph($"Read from {report.FileName}, SHA-256 {report.Hash}. What the council marked each paragraph as stands behind it.")];
        var heading = "";
        foreach (var paragraph in report.Paragraphs)
        {
            if (paragraph.Heading.Length > 0 && paragraph.Heading != heading) { blocks.Add(new ReportHeading(2, heading = paragraph.Heading)); }
            blocks.Add(new ReportParagraph($"{paragraph.Printed} {paragraph.Text} [{paragraph.Kind.InWords()}]"));
        }

        return new() { Title = report.Title, Blocks = blocks, IsLandscape = false };
    }
}
