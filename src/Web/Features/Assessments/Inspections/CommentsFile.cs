using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The comments on a draft report as a file to send: by paragraph, with room for the reply.</summary>
public static class CommentsFile
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("xlsx", "Excel"), ("csv", "CSV")];

    public static void Write(Inspection inspection, string council, DateOnly asAt, string format, Stream output)
    {
        var title = $"{inspection.Title}: comments on the draft report";
        switch (format)
        {
            case "docx": WordWriter.Write(new() { Title = title, Blocks = [new ReportParagraph(Counts(inspection, council, asAt)), Table(inspection)] }, output); break;
            case "xlsx": ExcelWriter.Write(new() { Title = title, Blocks = [Table(inspection)] }, output); break;
            default: CsvWriter.Write(Table(inspection), output); break;
        }
    }

    private static string Counts(Inspection inspection, string council, DateOnly asAt) =>
        $"{council}, as at {asAt.InWords()}, to {inspection.Body}. Comments: {inspection.Comments.Count}; sent: {inspection.Comments.Count(comment => comment.SentOn is not null)}; answered: {inspection.Comments.Count(comment => comment.IsTaken is not null)}; taken: {inspection.Comments.Count(comment => comment.IsTaken == true)}; withdrawn: {inspection.Comments.Count(comment => comment.IsWithdrawn)}.";

    private static ReportTable Table(Inspection inspection) => new()
    {
        Caption = "Comments on the draft",
        Columns = [new("Paragraph", 0.8), new("Comment", 0.7), new("What the council says", 4), new("By", 1.4), new("Sent", 1.2), new("Withdrawn, because", 1.4), new("Reply of the inspectors", 3), new("Draft changed", 0.8)],
        Rows = inspection.CommentsInOrder().Select(comment => ReportRow.Of(
            ReportCell.Of(comment.Paragraph), ReportCell.Of(comment.Number), ReportCell.Of(comment.Words), ReportCell.Of(comment.By), comment.SentOn is { } sent ? ReportCell.Of(sent) : ReportCell.Empty,
            ReportCell.Of(comment.WithdrawnBecause), ReportCell.Of(comment.Reply), ReportCell.Of(comment.IsTaken switch { true => "Yes", false => "No", null => "" }))),
    };
}
