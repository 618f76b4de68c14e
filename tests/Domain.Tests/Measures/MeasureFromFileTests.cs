using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class MeasureFromFileTests
{
    private static FoundMeasure Found(string? code, string name, params string[] qualifiers) =>
        new(0, name) { Code = code, Name = name, Qualifiers = [.. qualifiers.Select(text => KeyValuePair.Create("Heading", text))] };

    [Theory]
    [InlineData("RTA", false, "RTA")]
    [InlineData("CS07", true, "CS07")]
    [InlineData("NI 130", true, "NI 130")]
    [InlineData("H/12a", true, "H/12a")]
    [InlineData("value_rating_A", true, null)]
    [InlineData("RemunerationValue", true, null)]
    [InlineData("Twenty-five letters are too", false, null)]
    [InlineData("", false, null)]
    [InlineData(null, false, null)]
    public void A_code_is_what_its_source_cites_it_by(string? code, bool isHeading, string? cited) => Assert.Equal(cited, MeasureFromFile.CitedCodeOf(Found(code, "Killed and injured"), isHeading));

    [Fact]
    public void What_tells_measures_apart_stands_in_the_title_and_in_the_code()
    {
        var found = Found("RTA", "Killed and injured", "Rate", "Persons", "injured");
        Assert.Equal("Killed and injured", MeasureFromFile.NameOf(found));
        Assert.Equal("Killed and injured (Rate, Persons)", MeasureFromFile.TitleOf(found));
        Assert.Equal("RTA Rate Persons injured", MeasureFromFile.CodeOf(found));
        Assert.Equal("Killed and injured", MeasureFromFile.CodeOf(Found(null, "Killed and injured")));
    }

    [Theory]
    [InlineData("Rate per 100,000", "per 100,000")]
    [InlineData("Percentage", "%")]
    [InlineData("Number", "")]
    [InlineData("GBP", "£")]
    [InlineData("Days", "Days")]
    [InlineData(null, "")]
    public void Units_are_said_as_figures_are(string? written, string unit) => Assert.Equal(unit, MeasureFromFile.UnitOf(written));

    [Fact]
    public void Along_an_axis_only_a_short_unit_is_said_again()
    {
        var definition = new GoldenThread.Domain.Measures.MeasureDefinition { Title = "Injured", Unit = "per 100,000", Decimals = 1 };
        Assert.Equal(("1,010.3 per 100,000", "1,010.3"), (definition.Say(1010.25m), definition.SayOnScale(1010.25m)));
        Assert.Equal(("-£1,010.3 thousand", "-1,010.3"), ((definition with { Unit = "£ thousand" }).Say(-1010.25m), (definition with { Unit = "£ thousand" }).SayOnScale(-1010.25m)));
        Assert.Equal("60.0%", (definition with { Unit = "%" }).SayOnScale(60));
    }
}
