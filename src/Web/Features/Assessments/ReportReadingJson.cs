using System.Text.Json.Nodes;
using GoldenThread.Documents;
using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Reading;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A read report as the command line promises it.</summary>
public static class ReportReadingJson
{
    /// <param name="reading">What the rules read.</param>
    /// <param name="notices">What the reader of the file said; they stand before the rules' own warnings.</param>
    public static JsonObject Of(ReportReading reading, IEnumerable<DocumentNotice>? notices = null) => new()
    {
        ["title"] = reading.Title,
        ["numbersAreOwn"] = reading.NumbersAreOwn,
        ["paragraphs"] = new JsonArray([.. reading.Paragraphs.Select(Paragraph)]),
        ["scores"] = new JsonObject(reading.Scores.Select(score => KeyValuePair.Create(score.Name, (JsonNode?)score.Score))),
        ["warnings"] = Warnings(reading.Warnings, notices),
    };

    internal static JsonArray Warnings(IEnumerable<ReadingWarning> warnings, IEnumerable<DocumentNotice>? notices) =>
    [
        .. (notices ?? []).Select(notice => Warning(notice.Where, notice.Kind, notice.Message)),
        .. warnings.Select(warning => Warning(warning.Where, warning.Kind, warning.Message)),
    ];

    private static JsonObject Paragraph(ReadParagraph paragraph)
    {
        var proposed = ParagraphKindGuess.Of(paragraph.Text);
        var json = new JsonObject
        {
            ["number"] = paragraph.Number,
            ["printed"] = paragraph.Printed,
            ["heading"] = paragraph.Heading,
            ["text"] = paragraph.Text,
            ["kind"] = Kind(proposed.Kind),
            ["because"] = proposed.Because,
            ["place"] = paragraph.Place,
            ["where"] = paragraph.Where,
        };
        if (paragraph.Tables.Count > 0) { json["tables"] = new JsonArray([.. paragraph.Tables.Select(table => (JsonNode?)table)]); }
        return json;
    }

    private static string Kind(ParagraphKind kind) => kind.ToString().ToLowerInvariant();

    private static JsonObject Warning(string where, string kind, string message) => new() { ["where"] = where, ["kind"] = kind, ["message"] = message };
}
