using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class OdsReaderTests
{
    private static Document Open(string sheets, string styles = "") => Fixture.Open(Fixture.Ods(sheets, styles), "a.ods");

    [Fact]
    public void Stored_values_are_read_and_not_the_rounded_ones_that_show()
    {
        var table = Open("""
            <table:table table:name="Data"><table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="month"/><table:table-row>
            <table:table-cell office:value-type="float" office:value="82.44"><text:p>82</text:p></table:table-cell>
            <table:table-cell office:value-type="percentage" office:value="0.8241"><text:p>82%</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2009-04-01"><text:p>Apr 09</text:p></table:table-cell>
            <table:table-cell table:style-name="day" office:value-type="date" office:date-value="2009-04-01"><text:p>01/04/09</text:p></table:table-cell>
            <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>• one</text:p><text:p>two<text:s text:c="2"/><text:span>more</text:span><text:line-break/>three</text:p></table:table-cell>
            <table:table-cell office:value-type="time" office:time-value="PT18H30M00S"><text:p>18:30</text:p></table:table-cell>
            </table:table-row></table:table>
            """, """<style:style style:name="month" style:data-style-name="N1"/><style:style style:name="day" style:data-style-name="N2"/><number:date-style style:name="N1"><number:month/><number:text> </number:text><number:year/></number:date-style><number:date-style style:name="N2"><number:day/><number:month/><number:year/></number:date-style>""").Tables.Single();
        Assert.Equal(["82.44", "82.41%", "April 2009", "2009-04-01", "TRUE", "one\ntwo more\nthree", "18:30"], table.Cells()[0]);
    }

    [Fact]
    public void Repeated_cells_and_rows_are_taken_only_where_they_hold_something()
    {
        var table = Open("""
            <table:table table:name="Data"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="3"/><table:table-cell table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:table-cell/><table:table-cell office:value-type="string"><text:p>far</text:p></table:table-cell></table:table-row></table:table>
            """).Tables.Single();
        Assert.Equal([["1", "1", "1"], ["1", "1", "1"], ["", "far"]], table.Cells());
        Assert.Equal([1, 2, 1048573], table.Rows.Select(r => r.Number));
    }

    [Fact]
    public void A_filled_row_said_a_million_times_is_refused() => Assert.Equal(RefusalKind.TooLarge, Fixture.Refused(Fixture.Ods(
        """<table:table table:name="Data"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="900"/></table:table-row></table:table>"""), "a.ods").Kind);

    [Fact]
    public void A_filled_cell_said_sixteen_thousand_times_is_refused() => Assert.Equal(RefusalKind.TooLarge, Fixture.Refused(Fixture.Ods(
        """<table:table table:name="Data"><table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row></table:table>"""), "a.ods").Kind);

    [Fact]
    public void Merged_hidden_and_faulty_cells_say_so()
    {
        var document = Open("""
            <table:table table:name="Data" table:style-name="ta2"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-row table:visibility="filter"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>wide</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=RAND()"/></table:table-row></table:table>
            """, """<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>""");
        var row = document.Tables.Single().Rows.Single();
        Assert.Equal(2, row[0].ColumnSpan);
        Assert.True(row[1].IsCovered);
        Assert.Contains("#DIV/0!", row[2].Fault, StringComparison.Ordinal);
        Assert.Contains("without a result", row[3].Fault, StringComparison.Ordinal);
        Assert.True(row.IsHidden && document.Tables.Single().IsHidden);
        Assert.Equal([1], document.Tables.Single().HiddenColumns);
        Assert.Equal(3, document.Notices.Count(n => n.Kind == NoticeKind.Hidden));
    }

    [Fact]
    public void A_document_type_declaration_is_refused() => Assert.Equal(RefusalKind.Unsafe, Fixture.Refused(Fixture.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")), "a.ods").Kind);

    [Fact]
    public void A_protected_spreadsheet_is_refused_as_such() => Assert.Equal(RefusalKind.Protected, Fixture.Refused(Fixture.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("META-INF/manifest.xml", """<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"""), ("content.xml", "<x/>")), "a.ods").Kind);

    [Fact]
    public void An_OpenDocument_text_is_named_and_refused() =>
        Assert.Contains("OpenDocument text", Fixture.Refused(Fixture.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), "a.odt").Message, StringComparison.Ordinal);
}
