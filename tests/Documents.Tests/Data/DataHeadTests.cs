using GoldenThread.Documents.Data;

namespace GoldenThread.Documents.Tests.Data;

public class DataHeadTests
{
    private static DataHead Head(string text) => Figures.Open(text, "a.csv").Head();

    private static (int?, int?, int?) Place(DataHead head) => (head.FirstHeadingRow, head.LastHeadingRow, head.FirstDataRow);

    [Fact]
    public void One_heading_row_above_numbers()
    {
        var head = Head("Area,Period,Value\nA,2009/10,1\nB,2009/10,..\n");
        Assert.Equal((1, 1, 2), Place(head));
        Assert.Equal(["Area", "Period", "Value"], head.Columns.Select(c => c.Heading));
        Assert.Equal(["1", ".."], head.Columns[2].Values);
        Assert.Equal([false, false, true], head.Columns.Select(c => c.LooksNumeric));
        Assert.Equal(["1", "2", "3"], head.Columns.Select(c => c.Letter));
        Assert.Empty(head.Titles);
    }

    [Fact]
    public void Titles_and_notes_stand_above_the_heading()
    {
        var head = Head("Care leavers in education,,\nSource:,a survey,\n\nArea,2009,2010\nA,10.5,11\nB,12,13\n");
        Assert.Equal((4, 4, 5), Place(head));
        Assert.Equal(["Care leavers in education", "Source: a survey"], head.Titles);
    }

    [Theory]
    [InlineData("Area,2009,2010\nA,10,11\nB,12,13\n", 1, 2)]
    [InlineData("Area,0,1,2,3\nA,10,11,5,6\nB,12,13,5,6\n", 1, 2)]
    [InlineData("Name,Town\nA,X\nB,Y\n", 1, 2)]
    [InlineData("Name,Town\n", 1, null)]
    public void Years_and_ages_that_count_up_are_headings_although_they_are_numbers(string text, int? heading, int? data) => Assert.Equal((heading, heading, data), Place(Head(text)));

    [Fact]
    public void A_table_of_numbers_without_headings_has_none() => Assert.Equal((null, null, 1), Place(Head("10,11\n12,13\n14,15\n")));

    [Fact]
    public void Headings_in_two_storeys_of_a_text_are_joined_where_the_lower_ones_repeat()
    {
        var head = Head(",2009/10,,2010/11,\nArea,Number,Rate,Number,Rate\nA,1,2,3,4\nB,1,2,3,4\n");
        Assert.Equal((1, 2, 3), Place(head));
        Assert.Equal(["Area", "2009/10 – Number", "2009/10 – Rate", "2010/11 – Number", "2010/11 – Rate"], head.Columns.Select(c => c.Heading));
    }

    [Fact]
    public void Merged_headings_count_for_every_column_below_and_hidden_rows_are_passed_over()
    {
        const string Rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Table 1</t></is></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>pivot</t></is></c><c r="B2" t="inlineStr"><is><t>pivot</t></is></c><c r="C2" t="inlineStr"><is><t>pivot</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Area</t></is></c><c r="B3" t="inlineStr"><is><t>Households1,2</t></is></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>Owed
            a duty</t></is></c><c r="C4" t="inlineStr"><is><t>Not owed</t></is></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>X</t></is></c><c r="B5"><v>1</v></c><c r="C5"><v>2</v></c></row>
            """;
        using var file = Figures.Open(Fixture.Excel($"<sheetData>{Rows}</sheetData><mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"A1:C1\"/></mergeCells>"), "a.xlsx");
        var head = file.Head();
        Assert.Equal((3, 4, 5), Place(head));
        Assert.Equal(["Area", "Households1,2 – Owed a duty", "Households1,2 – Not owed"], head.Columns.Select(c => c.Heading));
        Assert.Equal(["A", "B", "C"], head.Columns.Select(c => c.Letter));
        Assert.Equal(["Table 1"], head.Titles);
    }

    [Fact]
    public void A_person_may_say_otherwise()
    {
        var head = Head("a,b\nc,d\n1,2\n3,4\n").With(2, firstDataRow: 4);
        Assert.Equal((2, 2, 4), Place(head));
        Assert.Equal(["c", "d"], head.Columns.Select(c => c.Heading));
        Assert.Equal(["3"], head.Columns[0].Values);
        var none = head.With(null);
        Assert.Equal((null, null, 1), Place(none));
        Assert.Equal("", none.Columns[0].Heading);
        Assert.Equal(["a – c", "b – d"], head.With(1, 2).Columns.Select(c => c.Heading));
    }

    [Fact]
    public void Only_the_first_rows_are_looked_at()
    {
        using var file = Figures.Open("a,b\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{i},x\n")), "a.csv");
        Assert.Equal(200, file.Head().Rows.Count);
        Assert.Equal(50, file.Look(file.Sheets[0], 50).Head?.Rows.Count);
        Assert.Equal(20, file.Head().Columns[0].Samples.Count);
        using var broken = Figures.Open("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 300)) + "\"open,2\n", "a.txt");
        Assert.Equal(302, broken.Look(broken.Sheets[0], 1_000).Refusal?.Line);
    }
}
