using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

public sealed class MappingTests
{
    [Fact]
    public void Every_shipped_mapping_is_whole_and_named_after_its_file()
    {
        Assert.Equal(ShippedMappings.Texts("figures").Select(text => text.Name), ShippedMappings.Figures.Select(mapping => mapping.Code));
        Assert.Equal(ShippedMappings.Texts("groups").Select(text => text.Name), ShippedMappings.Groups.Select(mapping => mapping.Code));
        Assert.Equal(ShippedMappings.Texts("notes").Select(text => text.Name), ShippedMappings.Notes.Keys);
        Assert.All(ShippedMappings.Figures.Where(mapping => mapping.Notes is not null), mapping => Assert.Contains(mapping.Notes!, ShippedMappings.Notes.Keys));
        Assert.True(ShippedMappings.Figures.Count > 20);
    }

    [Fact]
    public void A_mapping_is_the_same_after_it_was_written_and_read()
    {
        foreach (var mapping in ShippedMappings.Figures)
        {
            var written = MappingText.Write(mapping);
            Assert.Equal(written, MappingText.Write(MappingText.ReadFigures(written).Value!));
        }
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"colour\":1}", "colour")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"period\":{\"form\":\"moon\"}}", "period.form")]
    [InlineData("{\"code\":\"a\",\"recognisedBy\":[\"x\"]}", "source")]
    [InlineData("{\"code\":\"A b\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"measure\":{\"onlyName\":\"m\"},\"period\":{\"only\":\"2025\"},\"value\":{\"headings\":[\"v\"]}}", "“A b” is no code")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[],\"measure\":{\"onlyName\":\"m\"},\"period\":{\"only\":\"2025\"},\"value\":{\"headings\":[\"v\"]}}", "by which headings")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"measure\":{\"onlyName\":\"m\"},\"period\":{\"only\":\"2025\",\"yearEnds\":13},\"value\":{\"headings\":[\"v\"]}}", "1 to 12")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"measure\":{\"onlyName\":\"m\"},\"period\":{\"only\":\"2025\"},\"value\":{\"headings\":[\"v\"]},\"leftOut\":{\"v\":\"Why\"}}", "left out and also used")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"period\":{\"only\":\"2025\"},\"value\":{\"headings\":[\"v\"]}}", "what is measured")]
    [InlineData("{\"code\":\"a\",\"source\":\"A\",\"recognisedBy\":[\"x\"],\"measure\":{\"onlyName\":\"m\"},\"value\":{\"headings\":[\"v\"],\"times\":0}}", "above 0")]
    [InlineData("null", "empty")]
    public void What_is_wrong_with_a_mapping_is_named(string json, string words)
    {
        var problems = MappingText.ReadFigures(json).Problems;
        Assert.Contains(problems, problem => problem.Message.Contains(words, StringComparison.Ordinal) || problem.Field.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_recognised_by_its_headings_its_name_first_wherever_the_headings_stand()
    {
        FigureLine[] rows = [new(1, ["Crime in the county"]), new(2, []), new(3, ["area_code", "area_name", "period", "value", "indicator", "measure", "unit", "group"])];
        var byName = SourceRecognition.Figures(ShippedMappings.Figures, "dashboard2020_crime_rate.csv", rows)!;
        Assert.Equal(("trafford-crime", 3), (byName.Mapping.Code, byName.Headings.Number));
        Assert.Contains(byName.Others, mapping => mapping.Code == "trafford-themes");
        Assert.Equal("trafford-themes", SourceRecognition.Figures(ShippedMappings.Figures, "other.csv", rows)!.Mapping.Code);
        Assert.Null(SourceRecognition.Figures(ShippedMappings.Figures, "other.csv", [new(1, ["Indicator Name", "Month", "Score"])]));
    }

    [Fact]
    public void The_notes_of_a_source_say_polarity_decimals_and_what_its_years_are()
    {
        var mapping = ShippedMappings.Notes["dfe-lait"];
        string[] headings = ["Measure_short", "Measure", "Polarity", "Year_Type", "dps", "Description"];
        FigureLine[] rows = [new(2, ["A", "First", "Low", "Academic Year", "2", "d"]), new(3, ["B", "Second", "-", "Financial Year", "NA", ""]), new(4, ["a", "Again", "High", "", "", ""]), new(5, ["", "", "", "", "", ""])];
        var notes = MeasureNotesReader.Read(mapping, headings, rows).Value!;
        Assert.Equal(new MeasureNote { Code = "A", Title = "First", Polarity = Domain.Measures.Polarity.Lower, YearEnds = 8, SchoolYears = true, Decimals = 2, Description = "d" }, notes["a"]);
        Assert.Equal((Domain.Measures.Polarity.Neutral, 3, null, 2), (notes["B"].Polarity, notes["B"].YearEnds, notes["B"].Decimals, notes.Count));
        Assert.NotEmpty(MeasureNotesReader.Read(mapping, ["Measure"], rows).Problems);
        var lait = ShippedMappings.Figures.Single(each => each.Code == "dfe-lait");
        var read = Sheet.Read(lait, "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\nA,,2016,Trafford,1,358,\nB,,2016,Trafford,1,358,\n", new() { Today = Sheet.Today, Notes = notes });
        Assert.Equal(["the school year 2015/16", "the financial year 2015/16"], read.Lines.Select(line => line.Figures[0].Period.Period.InWords));
    }

    [Theory]
    [InlineData("{}"), InlineData("[1]"), InlineData("{\"link\":{}}"), InlineData("not json")]
    public void What_is_no_collection_of_notes_is_refused(string json) => Assert.NotEmpty(ExploreLocalStatisticsNotes.Read(json).Problems);

    [Fact]
    public void Neighbours_of_the_department_stand_beside_how_near_they_are()
    {
        var mapping = ShippedMappings.Groups.Single(each => each.Code == "dfe-statistical-neighbours");
        string[] headings = ["LA num", "LA Name", "LA number", "GOInd", "GOReg", .. Enumerable.Range(1, 10).SelectMany(i => new[] { $"SN{i}", "SNP" }), ""];
        string[] Row(string own, string first) => [own, "Name", own, "3", "London", first, "Very close", .. Enumerable.Range(2, 9).SelectMany(i => new[] { $"90{i}", "Close" }), ""];
        var read = AreaGroupsReader.Read(mapping, headings, [new(4, Row("301", "308")), new(5, []), new(6, ["Old SNs:"]), new(7, Row("835", "893")), new(8, Row("302", "320")), new(9, Row("302", "320")), new(10, Row("303", "902"))]).Value!;
        Assert.Equal(["301", "302"], read.Groups.Select(group => group.Area!));
        Assert.Equal((new NearArea("308", null, "Very close"), new NearArea("902", null, "Close"), 10), (read.Groups[0].Others[0], read.Groups[0].Others[1], read.Groups[0].Others.Count));
        Assert.Equal([LineReason.EmptyLine, LineReason.LeftOut, LineReason.LeftOut, LineReason.Repeat, LineReason.Repeat], read.Held.Select(held => held.Reason));
        Assert.NotEmpty(AreaGroupsReader.Read(mapping, headings, [new(4, Row("301", "308")), new(5, Row("301", "309"))]).Problems);
        Assert.NotEmpty(AreaGroupsReader.Read(mapping, ["LA num"], []).Problems);
    }
}
