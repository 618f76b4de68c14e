using GoldenThread.Charts.Layers;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Layers;

public class LayeredMapTests
{
    private static readonly LayeredBox Why = new("w", 0, "Long lives", "Ambition", "", LayeredLook.Plain), Here = new("h", 1, "Fewer smokers in the poorest wards of the county", "Objective", "", LayeredLook.Here),
        Bad = new("b", 2, "Adults who smoke", "Measure", "Red: 19 %", LayeredLook.Bad), Good = new("g", 2, "Open clinics", "Action", "On track", LayeredLook.Plain);

    private static readonly LayeredLine[] Lines = [new("h", "w", "contributes to"), new("h", "b", "is measured by"), new("h", "g", "is delivered by")];

    private static Chart Draw(bool narrow, params LayeredBox[] boxes) => LayeredMap.Draw(Words("Two records stand below it", "The thread") with { Narrow = narrow, RowHeading = "Record" }, boxes, [.. Lines.Where(line => boxes.Any(box => box.Key == line.From) && boxes.Any(box => box.Key == line.To))]);

    [Fact]
    public void Layers_are_columns_from_left_to_right_and_lines_join_them()
    {
        var svg = Draw(false, Why, Here, Bad, Good).Read();
        double X(string text) => svg.All("text").Single(each => each.Value == text).Number("x");
        Assert.True(X("Long lives") < X("Objective") && X("Objective") < X("Open clinics"));
        Assert.Equal(X("Adults who smoke"), X("Open clinics"));
        Assert.Equal(3, svg.All("polyline").Count());
        Assert.Empty(svg.Overlaps());
        Assert.All(svg.All("rect"), box => Assert.InRange(box.Number("x") + box.Number("width"), 0, 880));
    }

    [Fact]
    public void On_a_telephone_they_are_one_list_that_is_indented()
    {
        var svg = Draw(true, Why, Here, Bad, Good).Read();
        Assert.Empty(svg.Overlaps());
        Assert.All(svg.All("rect"), box => Assert.InRange(box.Number("x") + box.Number("width"), 0, 320));
        var names = svg.All("text").Where(text => text.Attribute("font-weight") is not null).ToList();
        Assert.True(names[0].Number("x") < names[^1].Number("x"));
        Assert.Equal(names.Select(name => name.Number("y")).Order(), names.Select(name => name.Number("y")));
    }

    [Fact]
    public void What_is_not_as_it_should_be_has_a_mark_and_words_beside_its_colour()
    {
        var svg = Draw(false, Why, Here, Bad, Good).Read();
        Assert.Single(svg.Marks("polygon", Palette.Series[2]));
        Assert.Contains("Measure: Red: 19 %", svg.Texts());
        Assert.Contains(svg.All("rect"), box => box.Attribute("fill")?.Value == Palette.Series[0]);
    }

    [Fact]
    public void The_table_has_every_link_and_what_is_linked_to_nothing()
    {
        var rows = Draw(false, Why, Here, Bad, Good, new("a", 2, "Alone", "Risk", "", LayeredLook.Plain)).Table.Rows;
        Assert.Equal(["Fewer smokers in the poorest wards of the county", "Objective", "", "is measured by", "Adults who smoke"], rows[1]);
        Assert.Equal(["Alone", "Risk", "", "", ""], rows[^1]);
        Assert.Contains("5 records in 3 layers: Ambition 1, Objective 1, Measure 1, Action 1, Risk 1; 3 links.", Draw(false, Why, Here, Bad, Good, new("a", 2, "Alone", "Risk", "", LayeredLook.Plain)).Read().Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_between_things_of_one_layer_is_drawn_and_what_is_not_there_is_a_fault()
    {
        Assert.Single(LayeredMap.Draw(Words(), [Bad, Good], [new("b", "g", "is joint with")]).Read().All("polyline"));
        Assert.Throws<ArgumentException>(() => LayeredMap.Draw(Words(), [Bad], [new("b", "x", "")]));
        Assert.Throws<ArgumentException>(() => LayeredMap.Draw(Words(), [Bad, Bad], []));
    }
}
