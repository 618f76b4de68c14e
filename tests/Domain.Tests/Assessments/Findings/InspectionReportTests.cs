using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using static GoldenThread.Domain.Tests.Assessments.Findings.SomeReport;

namespace GoldenThread.Domain.Tests.Assessments.Findings;

public sealed class InspectionReportTests
{
    private static readonly HashSet<int> Nothing = [];

    private static string Refusal<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Message;

    [Fact]
    public void It_counts_once_somebody_agrees_to_the_reading()
    {
        var report = Of(false);
        Assert.Contains("do not let you read a report in", Refusal(report.Accept(null, [], Head)), StringComparison.Ordinal);
        Assert.Equal("Agree first to what was read.", Refusal(report.Mark(new Dictionary<int, ParagraphKind> { [1] = ParagraphKind.Comment }, Nothing, Officer)));
        var read = report.Accept(null, [], Officer).Value!;
        Assert.Equal(("Read in from report.docx: 5 paragraphs", "PerformanceOfficer"), (read.InWords, report.AcceptedBy));
        Assert.Equal("report.docx, SHA-256 00", Assert.Single(read.Values).After);
        Assert.Equal(report.InspectionId, Assert.Single(read.Along).Id);
        Assert.Equal("This reading was settled already.", Refusal(report.Accept(null, [], Officer)));
        Assert.Equal("There is no paragraph in it.", Refusal(new InspectionReport { Title = "", FileName = "", Hash = "" }.Accept(null, [], Officer)));
        Assert.Equal("Read in from report.docx: 1 paragraph", Of(false, "One.").Accept(null, [], Officer).Value!.InWords);
    }

    [Fact]
    public void Paragraphs_are_marked_and_what_a_finding_rests_on_stays_wanted()
    {
        var report = Of();
        Assert.Contains("do not let you mark", Refusal(report.Mark(new Dictionary<int, ParagraphKind>(), Nothing, Head)), StringComparison.Ordinal);
        Assert.Equal("Nothing was changed.", Refusal(report.Mark(new Dictionary<int, ParagraphKind>(), Nothing, Officer)));
        Assert.Equal("There is no such paragraph.", Refusal(report.Mark(new Dictionary<int, ParagraphKind> { [6] = ParagraphKind.Comment }, Nothing, Officer)));
        Assert.StartsWith("A finding rests on paragraph 2.", Refusal(report.Mark(new Dictionary<int, ParagraphKind> { [2] = ParagraphKind.Narrative }, new HashSet<int> { 2 }, Officer)), StringComparison.Ordinal);
        // Agreeing to what is suggested is a mark too.
        var marked = report.Mark(new Dictionary<int, ParagraphKind> { [4] = ParagraphKind.Comment, [2] = ParagraphKind.Recommendation }, new HashSet<int> { 2 }, Officer).Value!;
        Assert.Equal(("2 paragraphs were marked", "2 recommendation; 4 comment"), (marked.InWords, marked.Said));
        Assert.Equal((ParagraphKind.Comment, "PerformanceOfficer", true), (report.At(4)!.Kind, report.At(4)!.MarkedBy, report.Paragraphs[3].WantsAnswer));
        Assert.Equal("Nothing was changed.", Refusal(report.Mark(new Dictionary<int, ParagraphKind> { [4] = ParagraphKind.Comment }, Nothing, Officer)));
        Assert.Equal("A paragraph was marked", report.Mark(new Dictionary<int, ParagraphKind> { [4] = ParagraphKind.Narrative }, Nothing, Officer).Value!.InWords);
        Assert.Null(report.At(0));
    }

    [Fact]
    public void Another_edition_keeps_the_marks_of_paragraphs_that_are_the_same_and_cannot_lose_a_finding()
    {
        var before = Of();
        Assert.True(before.Mark(new Dictionary<int, ParagraphKind> { [1] = ParagraphKind.Comment, [2] = ParagraphKind.Comment }, Nothing, Officer).IsGranted);
        var shorter = Of(false, "It is well  led.", "It should answer much sooner.");
        Assert.StartsWith("A finding rests on paragraph 3,", Refusal(shorter.Accept(before, [1, 3], Officer)), StringComparison.Ordinal);
        Assert.True(shorter.Accept(before, [1, 2], Officer).IsGranted);
        Assert.Equal((true, ParagraphKind.Comment, ParagraphKind.Recommendation), (before.IsPutAway, shorter.At(1)!.Kind, shorter.At(2)!.Kind));
        Assert.Equal("Agree first to what was read.", Refusal(before.Mark(new Dictionary<int, ParagraphKind> { [1] = ParagraphKind.Comment }, Nothing, Officer)));
    }
}
