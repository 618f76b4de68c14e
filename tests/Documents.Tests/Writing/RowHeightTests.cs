using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using GoldenThread.Documents.Writing;

namespace GoldenThread.Documents.Tests.Writing;

public class RowHeightTests
{
    [Fact]
    public void A_row_is_as_high_as_its_longest_cell_needs_and_one_of_one_line_is_left_to_the_spreadsheet()
    {
        var words = string.Join(' ', Enumerable.Repeat("consultation", 60)); // 779 letters in a column of 80
        var heights = HeightsOf([ReportRow.Of(ReportCell.Of("A1"), ReportCell.Of("Short")), ReportRow.Of(ReportCell.Of("A2"), ReportCell.Of(words)), ReportRow.Of(ReportCell.Of("A3"), ReportCell.Bullets(["One", "Two", "Three"]))]);
        Assert.Equal([null, null, 11 * 14.5, 3 * 14.5], heights);
    }

    [Fact]
    public void No_row_is_higher_than_spreadsheets_allow() =>
        Assert.Equal(409, HeightsOf([ReportRow.Of(ReportCell.Of("A1"), ReportCell.Of(new string('x', 20_000)))])[1]);

    private static List<double?> HeightsOf(List<ReportRow> rows)
    {
        using var stream = new MemoryStream();
        ExcelWriter.Write(new Report { Title = "Actions", Blocks = [new ReportTable { Caption = "Actions", Columns = [new("Code"), new("Action", 4)], Rows = rows }] }, stream);
        using var zip = new ZipArchive(stream);
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants().Where(each => each.Name.LocalName == "row").Select(row => row.Attribute("ht") is { } height ? double.Parse(height.Value, CultureInfo.InvariantCulture) : (double?)null)];
    }
}
