using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Organisation.Reading;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Organisation;

public class OrganisationSheetTests
{
    private static readonly string[] Headings = ["Service", "Parent service", "Post", "Acronym", "Class", "Holder", "E-mail"];
    private int _ids = 1000;

    private static PaperTable Table(params string[][] rows) => new() { Number = 1, Rows = [.. rows.Select((row, at) => new PaperRow(at + 1, [.. row.Select(text => new PaperCell(text.Length == 0 ? [] : [text]))]))] };

    private static OrganisationParts Known() => new(
        [new Service { Id = Id(1), Name = "Communities" }],
        [new Post { Id = Id(2), Title = "Head of Libraries", ServiceId = Id(1), Acronym = "HL" }],
        [new Person { Id = Id(3), Name = "Ann Reed", Email = "ann@x.uk" }, new Person { Id = Id(5), Name = "Sam Poe" }, new Person { Id = Id(6), Name = "Sam Poe" }],
        [new PostHolding { Id = Id(4), PostId = Id(2), PersonId = Id(3), From = new DateOnly(2026, 1, 1) }]);

    private (IReadOnlyList<RowReading> Readings, OrganisationIntake Intake, OrganisationParts Parts) Take(params string[][] rows)
    {
        var parts = Known();
        var intake = new OrganisationIntake(parts, Today, () => Id(_ids++), Organiser);
        return (intake.Take(OrganisationSheet.Read(Table([Headings, .. rows])).Value!), intake, parts);
    }

    private RowReading Only(params string[] row) => Assert.Single(Take(row).Readings);

    [Fact]
    public void Headings_are_found_below_a_title_in_any_order_and_wording_and_others_are_told()
    {
        var sheet = OrganisationSheet.Read(Table(["Our structure 2026", "", ""], ["Job title", "Department", "Shoe size"], ["Head", "Finance", "44"], ["", "", ""])).Value!;
        Assert.Equal("Shoe size", Assert.Single(sheet.NotRead));
        var row = Assert.Single(sheet.Rows);
        Assert.Equal(("Head", "Finance", "B3", "row 3"), (row[OrganisationColumn.Post], row[OrganisationColumn.Service], row.Cell(OrganisationColumn.Service), row.Cell(OrganisationColumn.Holder)));
        Assert.Equal(["A", "Z", "AA", "AZ", "BA"], new[] { 0, 25, 26, 51, 52 }.Select(OrganisationSheet.Letter));
    }

    [Fact]
    public void A_sheet_that_cannot_be_understood_is_refused_whole()
    {
        Assert.Contains("headings were not found", Assert.Single(OrganisationSheet.Read(Table(["a", "b"], ["c", "d"])).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("A1 and “Position” in B1", Assert.Single(OrganisationSheet.Read(Table(["Post", "Position"])).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("neither", Assert.Single(OrganisationSheet.Read(Table(["Holder", "E-mail"], ["x", "y"])).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("no row", Assert.Single(OrganisationSheet.Read(Table(["Service"], [""])).Problems).Message, StringComparison.Ordinal);
        Assert.Single(OrganisationSheet.Read(Table(["Service"], ["Finance"])).Value!.Rows);
    }

    [Fact]
    public void A_row_is_new_changed_or_as_it_is()
    {
        Assert.Equal(RowState.Same, Only("Communities", "", "Head of Libraries", "HL", "", "Ann Reed", "ANN@x.uk").State);
        var renewed = Only("Communities", "", "Head of Libraries", "", "Heads; Seniors", "Ann Reade", "ann@x.uk");
        Assert.Equal(RowState.Changed, renewed.State);
        Assert.Equal(["Head of Libraries: classes changed", "Ann Reade: name or address changed"], renewed.Says);
        var added = Only("Parks", "Communities", "Head of Parks", "HP", "Heads", "Bo Lane", "bo@x.uk");
        Assert.Equal(RowState.New, added.State);
        Assert.Equal(["New service Parks under Communities", "New post Head of Parks", "New person Bo Lane", "Bo Lane holds Head of Parks from 23 November 2026"], added.Says);
    }

    [Fact]
    public void A_service_may_stand_below_those_that_belong_to_it_and_known_ones_move()
    {
        var (readings, intake, parts) = Take(["Parks", "Environment", "", "", "", "", ""], ["Environment", "", "", "", "", "", ""], ["Communities", "Environment", "", "", "", "", ""]);
        Assert.All(readings, reading => Assert.NotEqual(RowState.InQuestion, reading.State));
        Assert.Equal(RowState.Changed, readings[2].State);
        Assert.Equal(3, intake.Events.Count);
        Assert.Equal(2, parts.Added.Count);
    }

    [Fact]
    public void A_new_holder_replaces_the_former_one()
    {
        var (readings, _, parts) = Take(["", "", "Head of Libraries", "", "", "Bo Lane", ""]);
        Assert.Equal(RowState.Changed, Assert.Single(readings).State);
        Assert.Equal(Today.AddDays(-1), parts.Holdings.First().To);
        Assert.Equal(2, parts.Holdings.Count);
    }

    [Theory]
    [InlineData("C2", "", "", "", "", "Heads", "", "")]
    [InlineData("A2", "", "Communities", "Head", "", "", "", "")]
    [InlineData("B2", "Parks", "parks", "", "", "", "", "")]
    [InlineData("B2", "Parks", "Nowhere", "", "", "", "", "")]
    [InlineData("C2", "Parks", "", "", "HP", "", "", "")]
    [InlineData("F2", "", "", "Head of Parks", "", "", "", "bo@x.uk")]
    [InlineData("G2", "", "", "Head of Parks", "", "", "Bo", "bo at x")]
    [InlineData("F2", "", "", "Head of Parks", "", "", "Sam Poe", "")]
    [InlineData("C2", "", "", "Head of Parks", "HL", "", "", "")]
    public void A_fault_names_its_cell_and_its_row_is_left_out(string cell, params string[] row)
    {
        var reading = Only(row);
        Assert.Equal(RowState.InQuestion, reading.State);
        Assert.Contains(reading.Says, says => says.StartsWith(cell + ":", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_contradict_each_other_name_each_others_cells()
    {
        var (readings, intake, _) = Take(
            ["", "", "Head of Parks", "HP", "", "", ""], ["", "", "Head of Parks", "", "", "", ""], ["", "", "Head of Play", "HP", "", "", ""],
            ["Parks", "Communities", "", "", "", "", ""], ["Parks", "Elsewhere", "", "", "", "", ""],
            ["", "", "One", "", "", "Bo", "b@x.uk"], ["", "", "Two", "", "", "Ba", "b@x.uk"], ["", "", new string('x', 201), "", "", "", ""]);
        Assert.All(readings, reading => Assert.Equal(RowState.InQuestion, reading.State));
        Assert.Contains("C2: The post stands in the sheet twice: C2, C3.", readings[0].Says);
        Assert.Contains("D4: The acronym stands for two posts: D2, D4.", readings[2].Says);
        Assert.Contains("B5: The service stands under two others: B5, B6.", readings[3].Says);
        Assert.Contains("F7: The e-mail address stands beside two names: F7, F8.", readings[5].Says);
        Assert.Empty(intake.Events);
    }
}
