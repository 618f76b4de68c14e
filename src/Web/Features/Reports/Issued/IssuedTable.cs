using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The register of issued reports as files carry it.</summary>
public static class IssuedTable
{
    public static ReportTable Of(IEnumerable<IssuedReport> reports) => new()
    {
        Caption = "Register of issued reports",
        Columns = [new("Report", 3), new("Kind", 1.4), new("Version"), new("Issued on"), new("By", 1.6), new("Digest (SHA-256)", 3)],
        Rows = reports.Select(each => ReportRow.Of(ReportCell.Of(each.Title), ReportCell.Of(each.Kind.InWords()), ReportCell.Of(each.Version), ReportCell.Of(each.On), ReportCell.Of(each.By), ReportCell.Of(each.Digest))),
    };
}
