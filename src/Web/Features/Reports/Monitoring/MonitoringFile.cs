using System.Text.Json;
using GoldenThread.Documents.Writing;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Writes a report of Core Monitoring as a file of a kind.</summary>
public static class MonitoringFile
{
    public static void Write(OpenedMonitoring opened, string format, Stream output)
    {
        var paper = new MonitoringPaper(opened);
        switch (format)
        {
            case "docx": WordWriter.Write(paper.AsDocument(), output); break;
            case "html": HtmlWriter.Write(paper.AsDocument(), output); break;
            case "xlsx": ExcelWriter.Write(paper.AsWorkbook(), output); break;
            case "ods": OdsWriter.Write(paper.AsWorkbook(), output); break;
            case "csv": CsvWriter.Write(paper.AsTable(), output); break;
            default: Json(opened, output); break;
        }
    }

    /// <summary>The content as the digest was taken of it, with what proves it beside it.</summary>
    private static readonly JsonSerializerOptions Whole = new(StoreJson.Options) { WriteIndented = false, IgnoreReadOnlyProperties = false };

    private static void Json(OpenedMonitoring opened, Stream output) => JsonSerializer.Serialize(output, new
    {
        opened.Report.Code,
        opened.Report.Title,
        opened.Council,
        opened.Report.From,
        opened.Report.To,
        opened.Report.Edition,
        opened.Report.Because,
        opened.Report.FrozenAt,
        opened.Report.FrozenBy,
        opened.Digest,
        opened.Anchor,
        opened.Content,
        CorrectedSince = opened.Since.Select(each => new { each.Line.Code, each.Now.From, each.Now.To, Reported = each.Line.Position.Value, Now = each.Now.Value, each.Now.Reason, each.Now.RecordedBy, each.Now.RecordedAt }),
    }, Whole);
}
