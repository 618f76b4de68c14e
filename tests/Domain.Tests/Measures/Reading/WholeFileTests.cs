using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

public sealed class WholeFileTests
{
    [Fact]
    public void Two_figures_for_one_measure_and_period_refuse_the_whole_file_and_each_row_is_named()
    {
        var (lines, tally) = Sheet.Read("CK01,2025/26 Q1,82.4,,,", "CK01,2025/26 Q1,81.0,,,", "ck01 ,2025/26 Q1,80.0,,,");
        Assert.Equal([LineOutcome.Read, LineOutcome.Refused, LineOutcome.Refused], lines.Select(line => line.Outcome));
        var finding = Assert.Single(tally.Findings);
        Assert.Equal((FileFindingKind.TwoFigures, true, 2), (finding.Kind, tally.IsRefused, finding.Count));
        Assert.Equal([3, 4], finding.Rows);
        Assert.Contains("rows 2 and 3, rows 2 and 4", finding.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_figure_twice_is_kept_once_and_told()
    {
        var (lines, tally) = Sheet.Read("CK01,2025/26 Q1,82.4,,,", "CK01,2025/26 Q1,82.40,,,");
        Assert.Equal((LineReason.Repeat, false), (lines[1].Held[0].Reason, tally.IsRefused));
        Assert.Equal(FileFindingKind.Repeats, Assert.Single(tally.Findings).Kind);
    }

    [Fact]
    public void One_period_under_two_labels_is_one_period()
    {
        Assert.True(Sheet.Read("CK01,2009/10,1,,,", "CK01,2009/2010,2,,,").Tally.IsRefused);
        var (lines, tally) = Sheet.Read("CK01,2025 (prov),1,,,", "CK01,2025 (Rev),2,,,");
        Assert.Equal((LineReason.TwoStandings, false), (lines[1].Held[0].Reason, tally.IsRefused));
        Assert.Contains("“2025 (prov)”", lines[1].Held[0].Words, StringComparison.Ordinal);
        var mapping = Sheet.Plain with { Area = new() { Name = ["area"] } };
        var told = Sheet.Read(mapping, "area,indicator,period,value\nA,CK01,2009/10,1\nB,CK01,2009/2010,2\n").Tally;
        Assert.Equal(FileFindingKind.OnePeriodSeveralLabels, Assert.Single(told.Findings).Kind);
    }

    [Theory]
    [InlineData("0.82 0.79 0.81 82 80 83", "from row 5 on the figures are about a hundred times")]
    [InlineData("82 80 83 0.82 0.79 0.81", "from row 5 on the figures are about a hundredth of")]
    [InlineData("0.82 80 0.83 82 0.79 81", "in 3 of 6 rows")]
    [InlineData("12345 13000 1280000 1234500", "from row 4 on")]
    public void Figures_that_become_a_hundred_times_as_large_are_asked(string values, string words)
    {
        var finding = Assert.Single(Sheet.Read([.. values.Split(' ').Select((value, i) => $"CK01,{2010 + i},{value},,,")]).Tally.Findings, finding => finding.Kind == FileFindingKind.HundredFold);
        Assert.Contains(words, finding.Words, StringComparison.Ordinal);
        Assert.True(finding.Asks);
    }

    [Theory]
    [InlineData("82 80 83 79 81 12"), InlineData("1 2 1 90 1 2"), InlineData("0 0 5 0 3 100"), InlineData("0.5 1.2 3 9 30 90")]
    public void Figures_that_only_move_are_not_asked(string values) =>
        Assert.DoesNotContain(Sheet.Read([.. values.Split(' ').Select((value, i) => $"CK01,{2010 + i},{value},,,")]).Tally.Findings, finding => finding.Kind == FileFindingKind.HundredFold);

    [Fact]
    public void Percentages_of_some_areas_as_shares_are_asked()
    {
        var mapping = Sheet.Plain with { Area = new() { Name = ["area"] } };
        var tally = Sheet.Read(mapping, "area,indicator,period,value,unit\nA,CK01,2025,0.82,%\nB,CK01,2025,79,%\nC,CK01,2025,85,%\nD,CK01,2025,0.8,%\n").Tally;
        Assert.Equal(FileFindingKind.HundredFold, Assert.Single(tally.Findings).Kind);
    }

    [Fact]
    public void A_column_that_changes_its_meaning_half_way_is_told_with_the_row()
    {
        var rows = Enumerable.Range(2000, 8).Select(year => $"CK01,{year},{year},,,").Concat(Enumerable.Range(2008, 5).Select(year => $"CK01,{year},see note {year},,,"));
        var finding = Assert.Single(Sheet.Read([.. rows]).Tally.Findings, finding => finding.Kind == FileFindingKind.ColumnChanges);
        Assert.Contains("down to row 9 and other text from row 10 on", finding.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_periods_and_changed_units_are_told()
    {
        var gaps = Sheet.Read("CK01,2010/11,1,,,", "CK01,2011/12,2,,,", "CK01,2012/13,3,,,", "CK01,2015/16,4,,,").Tally.Findings;
        Assert.Contains("31 March 2013 and 31 March 2016", Assert.Single(gaps).Words, StringComparison.Ordinal);
        var units = Sheet.Read(Sheet.Plain, "indicator,period,value,unit\nCK01,2024,1,Days\nCK01,2025,2,Weeks\n");
        Assert.Equal(FileFindingKind.SeveralUnits, Assert.Single(units.Tally.Findings).Kind);
        Assert.Equal(("Days", "Weeks"), (units.Tally.Measures[0].Unit, units.Lines[1].Figures[0].Backing!.Unit));
    }

    [Fact]
    public void A_file_without_rows_or_with_too_many_is_refused_whole()
    {
        Assert.Equal("The file has no rows beneath its headings.", Assert.Single(Sheet.Read(Sheet.Plain, Sheet.Headings + "\n").Tally.Findings).Words);
        Assert.True(Sheet.Read("CK01,2025,about five,,,").Tally.IsRefused);
        var (lines, tally) = Sheet.Read(Sheet.Plain, Sheet.Headings + "\nCK01,2023,1,,,\nCK01,2024,1,,,\nCK01,2025,1,,,\n", new() { Today = Sheet.Today, MostRows = 2 });
        Assert.Equal((2, true), (lines.Count, tally.IsRefused));
        Assert.Contains("more than 2 rows", Assert.Single(tally.Findings).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_million_rows_stop_at_the_limit_and_are_not_all_looked_at()
    {
        var reader = FiguresReader.Open(Sheet.Plain with { Area = new() { WhenMissing = AreaWhenMissing.TheCouncil } }, ["indicator", "period", "value"], new() { Today = Sheet.Today, MostRows = 100_000 }).Value!;
        var given = 0;
        string[] cells = ["CK01", "2025", "1"];
        var read = reader.Read(Enumerable.Range(2, 10_000_000).Select(number =>
        {
            given++;
            return new FigureLine(number, cells);
        })).Count();
        Assert.Equal((100_000, 100_001, true), (read, given, reader.Tally().IsRefused));
    }
}
