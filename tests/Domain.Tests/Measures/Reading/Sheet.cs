using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

/// <summary>Small tables of figures for tests, and what is read out of them.</summary>
public static class Sheet
{
    public const string Headings = "indicator,period,value,numerator,denominator,comment";

    public static readonly DateOnly Today = new(2026, 11, 28);

    /// <summary>The plain form that the product itself gives out.</summary>
    public static FiguresMapping Plain { get; } = new()
    {
        Code = "plain",
        Source = "Plain form",
        RecognisedBy = ["indicator", "period", "value"],
        Measure = new() { Code = ["indicator"] },
        Area = new() { Code = ["area"], WhenMissing = AreaWhenMissing.TheCouncil },
        Period = new() { Headings = ["period"] },
        Value = new() { Headings = ["value"], Numerator = ["numerator"], Denominator = ["denominator"], Unit = ["unit"], Comment = ["comment"] },
        Breakdowns = [new() { Heading = "sex", Dimension = "Sex", Whole = ["Persons"] }],
    };

    public static (List<LineReading> Lines, FiguresTally Tally) Read(FiguresMapping mapping, string csv, FiguresChoices? choices = null)
    {
        var rows = CsvRows.Of(csv);
        var opened = FiguresReader.Open(mapping with { Area = mapping.Area with { Code = [.. mapping.Area.Code.Where(heading => rows[0].Cells.Contains(heading))] } }, rows[0].Cells, choices ?? new() { Today = Today });
        Assert.Empty(opened.Problems);
        var lines = opened.Value!.Read(rows.Skip(1)).ToList();
        var tally = opened.Value.Tally();
        Assert.Equal(tally.Rows, tally.RowsRead + tally.RowsSkipped + tally.RowsInQuestion + tally.RowsRefused);
        return (lines, tally);
    }

    /// <summary>Rows of the plain form under its headings.</summary>
    public static (List<LineReading> Lines, FiguresTally Tally) Read(params string[] rows) => Read(Plain, Headings + "\n" + string.Join("\n", rows) + "\n");

    /// <summary>What became of the one row.</summary>
    public static HeldFigure Held(string row) => Assert.Single(Assert.Single(Read(row).Lines).Held);
}
