using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

public sealed class FiguresReaderTests
{
    [Fact]
    public void A_figure_is_read_with_all_that_its_row_says()
    {
        var (lines, tally) = Sheet.Read("CK01,2025/26 Q1,82.4,824,1000,on track");
        var figure = Assert.Single(Assert.Single(lines).Figures);
        Assert.Equal((2, "value", "CK01", 82.4m, "82.4", FigureKind.Value), (figure.Row, figure.Column, figure.Measure.Key, figure.Value, figure.Text, figure.Kind));
        Assert.Equal(new FigureBacking(824, 1000, null, null, null, "on track"), figure.Backing);
        Assert.Equal(Period.Of(new FinancialQuarter(new(2025), 1)), figure.Period.Period);
        Assert.Null(figure.Area);
        Assert.True(figure.Breakdown.IsWhole);
        Assert.Equal((1, 1, 1, 1), (tally.Rows, tally.RowsRead, tally.Figures, tally.Values));
        Assert.Empty(tally.Findings);
    }

    [Theory]
    [InlineData("n/a", FigureKind.NotAvailable), InlineData("*", FigureKind.Suppressed), InlineData("<5", FigureKind.Suppressed), InlineData("..", FigureKind.Suppressed), InlineData("z", FigureKind.NotApplicable)]
    public void What_is_withheld_or_not_there_is_read_and_is_no_nought(string text, FigureKind kind)
    {
        var figure = Assert.Single(Sheet.Read($"CK01,2025/26 Q1,{text},,,").Lines[0].Figures);
        Assert.Equal((kind, (decimal?)null), (figure.Kind, figure.Value));
    }

    [Theory]
    [InlineData("\"1,234\"", "1234"), InlineData("82.4%", "82.4"), InlineData("82.4p", "82.4"), InlineData("-0", "0"), InlineData("1.2e3", "1200"), InlineData("0.1000000000000000055", "0.1000000000000000055")]
    public void Figures_are_read_however_they_are_written(string text, string value) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Sheet.Read($"CK01,2025/26 Q1,{text},,,").Lines[0].Figures[0].Value);

    [Theory]
    [InlineData("NaN", "no number"), InlineData("Infinity", "no number"), InlineData("-Infinity", "no number"), InlineData("1e400", "larger"), InlineData("99999999999999999999999999999", "larger"), InlineData("\"1,5\"", "comma"), InlineData("£1.2m", "no figure"), InlineData("#DIV/0!", "no number")]
    public void What_is_no_figure_is_refused_with_its_row_and_why(string text, string words)
    {
        var held = Sheet.Held($"CK01,2025/26 Q1,{text},,,");
        Assert.Equal((2, "value", LineOutcome.Refused, LineReason.FigureWrong), (held.Row, held.Column, held.Outcome, held.Reason));
        Assert.Contains(words, held.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("82.4,824,0", LineOutcome.InQuestion, LineReason.DenominatorNought)]
    [InlineData("5,5,-10", LineOutcome.Refused, LineReason.DenominatorBelowNought)]
    [InlineData("120,1200,1000", LineOutcome.InQuestion, LineReason.NumeratorAboveDenominator)]
    [InlineData("50,824,1000", LineOutcome.InQuestion, LineReason.NotTheRatio)]
    [InlineData("-5,-5,10", LineOutcome.InQuestion, LineReason.CountBelowNought)]
    [InlineData("-,,", LineOutcome.InQuestion, LineReason.FigureUnclear)]
    [InlineData("(12),,", LineOutcome.InQuestion, LineReason.FigureUnclear)]
    [InlineData(",,", LineOutcome.Skipped, LineReason.NoFigure)]
    [InlineData("82.4,many,1000", LineOutcome.Refused, LineReason.FigureWrong)]
    public void What_stands_behind_a_figure_must_agree_with_it(string cells, LineOutcome outcome, LineReason reason)
    {
        var held = Sheet.Held($"CK01,2025/26 Q1,{cells},");
        Assert.Equal((outcome, reason), (held.Outcome, held.Reason));
    }

    [Fact]
    public void A_figure_in_doubt_is_offered_as_it_would_be_saved() => Assert.Equal(120, Sheet.Held("CK01,2025/26 Q1,120,1200,1000,").Figure!.Value);

    [Fact]
    public void A_count_below_nought_is_asked_and_a_change_below_nought_is_not()
    {
        const string headings = "indicator,period,value,unit\n";
        Assert.Equal(LineReason.CountBelowNought, Sheet.Read(Sheet.Plain, headings + "CK01,2025/26 Q1,-4,Count\n").Lines[0].Held[0].Reason);
        Assert.Equal(-4, Sheet.Read(Sheet.Plain, headings + "CK01,2025/26 Q1,-4,Percentage\n").Lines[0].Figures[0].Value);
    }

    [Theory]
    [InlineData("2009/10", null), InlineData("2009/2010", null), InlineData("April 2009", null), InlineData("2009/10 Q1", null), InlineData("2099/00", LineReason.PeriodAhead), InlineData("2027-01", LineReason.PeriodAhead)]
    [InlineData("09/10", LineReason.PeriodUnclear), InlineData("2009-10", LineReason.PeriodUnclear), InlineData("2009/11", LineReason.PeriodUnclear), InlineData("Q1", LineReason.PeriodUnclear), InlineData("Q5 2009/10", LineReason.PeriodUnclear)]
    [InlineData("2009-02-30", LineReason.PeriodUnclear), InlineData("31/06/2009", LineReason.PeriodUnclear), InlineData("1899/00", LineReason.PeriodUnclear), InlineData("FY10", LineReason.PeriodUnclear), InlineData("", LineReason.PeriodUnclear)]
    public void A_period_is_read_or_asked(string label, LineReason? reason)
    {
        var line = Assert.Single(Sheet.Read($"CK01,{label},1,,,").Lines);
        Assert.Equal((reason, reason is null ? 1 : 0), (line.Held.Count == 0 ? null : line.Held[0].Reason, line.Figures.Count));
        if (reason is not null) { Assert.Contains('?', line.Held[0].Words); }
    }

    [Fact]
    public void A_day_as_spreadsheets_keep_it_is_offered_and_read_once_somebody_said_so()
    {
        var held = Sheet.Held("CK01,39904,1,,,");
        Assert.Equal((LineReason.PeriodUnclear, "Is “39904” the day 1 April 2009, as spreadsheets number days?"), (held.Reason, held.Words));
        var said = Sheet.Plain with { Period = new() { Headings = ["period"], Form = PeriodForm.SpreadsheetDay } };
        Assert.Equal(Period.Of(new DateOnly(2009, 4, 1)), Sheet.Read(said, "indicator,period,value\nCK01,39904,1\n").Lines[0].Figures[0].Period.Period);
    }

    [Theory]
    [InlineData(PeriodForm.YearMonth, "201806", "June 2018")]
    [InlineData(PeriodForm.QuarterEndingMonth, "201806", "April to June 2018")]
    [InlineData(PeriodForm.MonthOfDay, "2017-03-01", "March 2017")]
    [InlineData(PeriodForm.QuarterOfDay, "2008-12-31", "October to December 2008")]
    [InlineData(PeriodForm.YearToDay, "2015-03-31", "the financial year 2014/15")]
    [InlineData(PeriodForm.RollingYearToDay, "2023-06-30", "1 July 2022 to 30 June 2023")]
    public void The_form_that_a_mapping_names_is_followed(PeriodForm form, string label, string words)
    {
        var mapping = Sheet.Plain with { Period = new() { Headings = ["period"], Form = form } };
        Assert.Equal(words, Sheet.Read(mapping, $"indicator,period,value\nCK01,{label},1\n").Lines[0].Figures[0].Period.Period.InWords);
    }

    [Fact]
    public void Labels_that_may_be_months_or_years_are_settled_by_their_column_then_by_the_mapping_then_asked_once()
    {
        string[] rows = ["CK01,2003-04,1,,,", "CK01,2004-05,2,,,", "CK02,2003-04,3,,,"];
        var (lines, asked) = Sheet.Read(rows);
        Assert.All(lines, line => Assert.Equal(LineOutcome.InQuestion, line.Outcome));
        Assert.Equal([2, 1], asked.Questions.Select(question => question.Rows));
        Assert.Equal(2, Assert.Single(asked.Findings, finding => finding.Kind == FileFindingKind.LabelsUnclear).Count);

        var (settled, tally) = Sheet.Read([.. rows, "CK01,2015-16,4,,,"]);
        Assert.Equal((4, 4), (tally.RowsRead, settled.Count));
        Assert.Equal("the financial year 2003/04", settled.SelectMany(line => line.Figures).Single(figure => figure.Row == 2).Period.Period.InWords);

        var months = Sheet.Plain with { Period = new() { Headings = ["period"], Ambiguous = PeriodFamily.Months } };
        Assert.Equal("April 2003", Sheet.Read(months, "indicator,period,value\nCK01,2003-04,1\n").Lines[0].Figures[0].Period.Period.InWords);
    }

    [Fact]
    public void An_answer_for_one_label_is_remembered_with_the_source()
    {
        var mapping = Sheet.Plain with { Period = new() { Headings = ["period"], Answers = new Dictionary<string, string> { ["0"] = "2015" } } };
        Assert.Equal(("0", Period.CalendarYear(2015)), Sheet.Read(mapping, "indicator,period,value\nCK01,0,1\n").Lines[0].Figures[0].Period is var period ? (period.Label, period.Period) : default);
    }

    [Theory]
    [InlineData("CK01,2025/26 Q1", LineOutcome.Refused, LineReason.RowTooShort)]
    [InlineData("CK02,2025/26 Q1,1,2,3,4,5,6,7", LineOutcome.Refused, LineReason.TooManyCells)]
    [InlineData(",,,,,", LineOutcome.Skipped, LineReason.EmptyLine)]
    [InlineData("Source: the council's own records,,,,,", LineOutcome.Skipped, LineReason.FootnoteOrTotal)]
    [InlineData("Total,,1234,,,", LineOutcome.Skipped, LineReason.FootnoteOrTotal)]
    [InlineData("indicator,period,value,numerator,denominator,comment", LineOutcome.Skipped, LineReason.HeadingsAgain)]
    [InlineData(",2025/26 Q1,5,,,", LineOutcome.InQuestion, LineReason.MeasureMissing)]
    [InlineData("CK01,2025/26 Q1,1,,,a\0b", LineOutcome.Refused, LineReason.TextUnkeepable)]
    public void A_row_that_is_no_row_of_figures_is_told_apart(string row, LineOutcome outcome, LineReason reason)
    {
        var held = Sheet.Held(row);
        Assert.Equal((2, outcome, reason), (held.Row, held.Outcome, held.Reason));
    }

    [Fact]
    public void A_comment_of_ten_million_characters_is_refused() =>
        Assert.Equal(LineReason.TextUnkeepable, Sheet.Held("CK01,2025/26 Q1,82.4,,," + new string('x', 10 * 1024 * 1024)).Reason);

    [Fact]
    public void Rows_without_an_area_are_asked_unless_the_mapping_says_what_they_are()
    {
        var asks = Sheet.Plain with { Area = new() { Name = ["area"] } };
        var (lines, tally) = Sheet.Read(asks, "area,indicator,period,value\nTrafford,CK01,2025,1\n,CK01,2025,2\nNA,CK01,2024,3\n");
        Assert.Equal([LineOutcome.Read, LineOutcome.InQuestion, LineOutcome.InQuestion], lines.Select(line => line.Outcome));
        Assert.Equal(2, Assert.Single(tally.Questions).Rows);
    }

    [Fact]
    public void Breakdowns_are_parts_of_one_measure_and_qualifiers_make_another()
    {
        var mapping = Sheet.Plain with { Measure = new() { Name = ["indicator"], Qualifiers = ["unit"] } };
        var (lines, tally) = Sheet.Read(mapping, "indicator,unit,sex,period,value\nClaimants,Count,Female,2025,10\nClaimants,Count,Male,2025,12\nClaimants,Count,Persons,2025,22\nClaimants,%,NA,2025,2.2\n");
        Assert.Equal(["Claimants | Count", "Claimants | %"], tally.Measures.Select(measure => measure.Key));
        Assert.Equal(["Sex: Female", "Sex: Male", "", ""], lines.Select(line => line.Figures[0].Breakdown.ToString()));
    }

    [Fact]
    public void A_wide_table_gives_a_figure_for_each_period_or_measure()
    {
        var byPeriod = Sheet.Plain with { Layout = FiguresLayout.WideByPeriod, RecognisedBy = ["indicator"], Period = new() };
        var (lines, tally) = Sheet.Read(byPeriod, "indicator,2023/24,2024/25,note\nCK01,1,2,a\nCK02,,n/a,b\nCK03,x y,4,c\n");
        Assert.Equal([LineOutcome.Read, LineOutcome.Read, LineOutcome.Refused], lines.Select(line => line.Outcome));
        Assert.Equal([2, 1, 1], lines.Select(line => line.Figures.Count));
        Assert.Equal((4, 3, 1), (tally.Figures, tally.Values, Assert.Single(tally.Findings, finding => finding.Kind == FileFindingKind.UnknownColumn).Count));

        var byMeasure = Sheet.Plain with { Layout = FiguresLayout.WideByMeasure, Measure = new(), MeasureColumns = [new() { Heading = "paid", Name = "Paid on time", Unit = "%", Times = 100 }, new() { Heading = "ratio", Behind = ":1" }], RecognisedBy = ["period"] };
        var figures = Sheet.Read(byMeasure, "period,paid,ratio\n2024/25,0.82,7.14:1\n").Lines[0].Figures;
        Assert.Equal([("Paid on time", 82.00m, "0.82"), ("ratio", 7.14m, "7.14:1")], figures.Select(figure => (figure.Measure.Name, figure.Value!.Value, figure.Text)));
    }

    [Fact]
    public void Rows_that_the_mapping_leaves_out_are_skipped_with_its_reason()
    {
        var mapping = Sheet.Plain with { LeftOutRows = [new() { Heading = "indicator", Texts = ["ck02"], Why = "It is no measure." }] };
        var (lines, _) = Sheet.Read(mapping, "indicator,period,value\nCK01,2025,1\n CK02 ,2025,2\n");
        Assert.Equal("It is no measure.", lines[1].Held[0].Words);
    }

    [Fact]
    public void The_mark_in_another_column_says_why_there_is_no_figure_or_how_settled_it_is()
    {
        var mapping = Sheet.Plain with { Value = Sheet.Plain.Value with { Mark = ["flag"] } };
        var (lines, _) = Sheet.Read(mapping, "indicator,period,value,flag\nCK01,2021,,..\nCK01,2022,5,p\nCK01,2023,,strange\nCK01,2024,6,u\n");
        Assert.Equal(FigureKind.Suppressed, lines[0].Figures[0].Kind);
        Assert.Equal(PeriodStatus.Provisional, lines[1].Figures[0].Status);
        Assert.Equal(LineReason.FigureUnclear, lines[2].Held[0].Reason);
        Assert.Equal("Marked “u”.", lines[3].Figures[0].Backing!.Comment);
    }

    [Fact]
    public void Headings_that_are_not_there_refuse_the_file_and_are_named()
    {
        var problems = FiguresReader.Open(Sheet.Plain, ["Indicator Name", "Month", "Score"], new() { Today = Sheet.Today }).Problems;
        Assert.Contains("“indicator”, “period”, “value”", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("“Score”", problems[0].Message, StringComparison.Ordinal);
        Assert.NotEmpty(FiguresReader.Open(Sheet.Plain, ["", ""], new() { Today = Sheet.Today }).Problems);
        Assert.Empty(FiguresReader.Open(Sheet.Plain with { Area = new() }, ["\uFEFFindicator", " Period ", "VALUE"], new() { Today = Sheet.Today }).Problems);
    }
}
