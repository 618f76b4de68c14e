using System.Text.Json;
using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using ReportParagraph = GoldenThread.Documents.Writing.ReportParagraph;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The coverage of a report as a file of a kind: every paragraph with its answer.</summary>
public static class CoverageFile
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("xlsx", "Excel"), ("ods", "OpenDocument"), ("csv", "CSV"), ("html", "One HTML file"), ("json", "JSON")];

    /// <param name="evidence">The pieces of evidence on which its answers rest, as the reader may see them.</param>
    public static void Write(OpenedInspection opened, IReadOnlyDictionary<Guid, SeenEvidence> evidence, string council, DateOnly asAt, string format, Stream output)
    {
        switch (format)
        {
            case "docx": WordWriter.Write(Paper(opened, evidence, council, asAt), output); break;
            case "html": HtmlWriter.Write(Paper(opened, evidence, council, asAt), output); break;
            case "xlsx": ExcelWriter.Write(new() { Title = opened.Inspection.Title, Blocks = [Table(opened, evidence)] }, output); break;
            case "ods": OdsWriter.Write(new() { Title = opened.Inspection.Title, Blocks = [Table(opened, evidence)] }, output); break;
            case "csv": CsvWriter.Write(Table(opened, evidence), output); break;
            default: Json(opened, evidence, output); break;
        }
    }

    public static Report Paper(OpenedInspection opened, IReadOnlyDictionary<Guid, SeenEvidence> evidence, string council, DateOnly asAt)
    {
        var coverage = opened.Coverage!;
        return new()
        {
            Title = $"{opened.Inspection.Title}: every paragraph and its answer",
            Blocks =
            [
                new ReportParagraph($"{council}, as at {asAt.InWords()}. {coverage.Count(CoverageState.Answered)} of {coverage.Wanted} paragraphs that want an answer have one; {coverage.Count(CoverageState.Proposed)} answers are to be approved; {coverage.Count(CoverageState.Unanswered)} have none."),
                .. SelfAwareness.Of(opened.Findings) is { Count: > 0 } aware ? [new ReportParagraph($"{aware.InWords}.")] : Array.Empty<ReportBlock>(),
                Table(opened, evidence),
                new ReportParagraph($"The report was read from {opened.Report!.FileName}, SHA-256 {opened.Report.Hash}."),
            ],
        };
    }

    private static ReportTable Table(OpenedInspection opened, IReadOnlyDictionary<Guid, SeenEvidence> evidence) => new()
    {
        Caption = "Paragraphs and their answers",
        Columns = [new("Paragraph", 0.7), new("Heading", 1.4), new("What it says", 4), new("Kind"), new("Findings", 2.4), new("Answers", 3), new("Actions", 2.4), new("How it stands", 1.2)],
        Rows = opened.Coverage!.Lines.Where(line => line.State != CoverageState.NotNeeded).Select(line => ReportRow.Of(
            ReportCell.Of(line.Paragraph.Printed), ReportCell.Of(line.Paragraph.Heading), ReportCell.Of(line.Paragraph.Text), ReportCell.Of(line.Paragraph.Kind.InWords()),
            ReportCell.Of(line.Findings.Select(finding => $"{finding.Code} {finding.Title}")), ReportCell.Of(line.Findings.Select(finding => AnswerOf(finding, evidence))), ReportCell.Of(line.Actions.Select(action => $"{action.Plan} {action.Code} {action.Title}")), ReportCell.Of(InWords(line.State)))),
    };

    private static string AnswerOf(Finding finding, IReadOnlyDictionary<Guid, SeenEvidence> evidence) => finding.Answer is not { SentBackBecause: null } answer ? $"{finding.Code}: none"
        : $"{finding.Code}: {answer.Kind.InWords()}. {answer.Words} {answer.Shown}".Trim() + (answer.Evidence.Count > 0 ? $" Evidence: {string.Join("; ", TitlesOf(answer, evidence))}." : "") + (answer.ApprovedBy is { } by ? $" Approved by {by} on {CouncilClock.DayOf(answer.ApprovedAt!.Value).InWords()}." : " Not approved yet.");

    private static IEnumerable<string> TitlesOf(FindingAnswer answer, IReadOnlyDictionary<Guid, SeenEvidence> evidence) =>
        answer.Evidence.Select(piece => evidence.GetValueOrDefault(piece) is { MayKnow: true } seen ? seen.Evidence.Title : "evidence that you may not read");

    private static string InWords(CoverageState state) => state switch { CoverageState.Answered => "Answered", CoverageState.Proposed => "To be approved", CoverageState.Unanswered => "No answer", _ => "Wants none" };

    private static readonly JsonSerializerOptions Whole = new(StoreJson.Options) { IgnoreReadOnlyProperties = false };

    private static void Json(OpenedInspection opened, IReadOnlyDictionary<Guid, SeenEvidence> evidence, Stream output) => JsonSerializer.Serialize(output, new
    {
        opened.Inspection.Code,
        opened.Inspection.Title,
        opened.Inspection.Body,
        AsAt = opened.AsAt.Shown,
        Report = new { opened.Report!.Title, opened.Report.FileName, opened.Report.Hash },
        Paragraphs = opened.Coverage!.Lines.Select(line => new
        {
            line.Paragraph.Printed,
            line.Paragraph.Number,
            line.Paragraph.Heading,
            line.Paragraph.Text,
            line.Paragraph.Kind,
            line.State,
            Findings = line.Findings.Select(finding => new { finding.Code, finding.Title, finding.State, Answer = finding.Answer?.Kind, finding.Answer?.Words, finding.Answer?.Shown, Evidence = finding.Answer is { } answer ? TitlesOf(answer, evidence) : [], finding.Answer?.ApprovedBy }),
            Actions = line.Actions.Select(action => new { action.Plan, action.Code }),
        }),
    }, Whole);
}
