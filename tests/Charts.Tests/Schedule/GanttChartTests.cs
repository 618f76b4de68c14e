using GoldenThread.Charts.Schedule;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Schedule;

public class GanttChartTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly ScheduleRow
        Done = new("Design", new(2026, 9, 1), new(2026, 10, 20), new(2026, 10, 1), "Done", ScheduleLook.Done),
        Critical = new("Build", new(2026, 10, 20), new(2027, 2, 20), new(2027, 2, 20), "On the critical path", ScheduleLook.Critical, "Design"),
        Late = new("Training", new(2026, 10, 1), new(2026, 11, 10), new(2026, 11, 1), "Late", ScheduleLook.Late),
        Milestone = new("Go live", new(2027, 3, 1), new(2027, 3, 1), new(2027, 3, 1), "Expected", ScheduleLook.ToCome);

    private static Chart Draw(params ScheduleRow[] rows) => GanttChart.Draw(Words("It ends three weeks late", "Milestones of the project"), rows, Today);

    [Fact]
    public void A_bar_is_as_long_as_the_work_and_a_milestone_without_work_is_a_diamond()
    {
        var svg = Draw(Done, Critical, Milestone).Read();
        var bars = svg.All("rect").Where(bar => bar.Number("height") == 14 && bar.Number("width") > 20).ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(bars[0].Number("width") / 49, bars[1].Number("width") / 123, 0.02);
        Assert.Equal(bars[0].Number("x") + bars[0].Number("width"), bars[1].Number("x"), 0.2);
        Assert.Equal("#0B0C0C", bars[1].Attribute("stroke")?.Value);
        Assert.Contains(svg.Marks("polygon", Palette.Series[0]), mark => mark.X > bars[1].Number("x"));
    }

    [Fact]
    public void A_tick_stands_where_it_was_to_end_only_if_that_is_another_day()
    {
        int Ticks(params ScheduleRow[] rows) => Draw(rows).Read().All("line").Count(line => line.Attribute("stroke-width")?.Value == "3");
        Assert.Equal(0, Ticks(Critical));
        Assert.Equal(2, Ticks(Critical, Done)); // one on its row, one in the key
    }

    [Fact]
    public void Looks_are_told_apart_without_colour()
    {
        var svg = Draw(Done, Critical, Late).Read();
        var late = svg.All("rect").Last(bar => bar.Attribute("stroke")?.Value == Palette.Series[2]);
        Assert.Equal(Palette.White, late.Attribute("fill")?.Value);
        Assert.Superset(new HashSet<string> { "Done", "On the critical path", "Late", "Was to end", "Today" }, svg.Texts().ToHashSet());
    }

    [Fact]
    public void The_table_has_every_day_and_how_much_later()
    {
        var table = Draw(Done, Critical).Table;
        Assert.Equal(["Date", "Begins", "Was to end", "Ends", "Days later", "State", "Waits for"], table.Headings);
        Assert.Equal([["Design", "1 September 2026", "1 October 2026", "20 October 2026", "19", "Done", ""], ["Build", "20 October 2026", "20 February 2027", "20 February 2027", "0", "On the critical path", "Design"]], table.Rows);
        Assert.Equal("−5", Draw(Done with { Baseline = new(2026, 10, 25) }).Table.Rows[0][4]);
    }

    [Fact]
    public void Today_is_drawn_even_before_the_beginning_and_after_the_end()
    {
        Assert.Contains("Today", Draw(Milestone).Read().Texts());
        Assert.Contains("Today", Draw(Done).Read().Texts());
        Assert.Contains("today is 23 November 2026", Draw(Done).Read().Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_schedule_names_years_and_the_narrow_one_fits_a_telephone()
    {
        Assert.Contains("2030", Draw(Done, Milestone with { Begins = new(2036, 3, 1), Ends = new(2036, 3, 1), Baseline = new(2036, 3, 1) }).Read().Texts());
        var narrow = GanttChart.Draw(new("chart-2", "It ends late", "Milestones") { Narrow = true }, [Done, Critical, Late], Today).Read();
        Assert.Equal(320, narrow.Number("width"));
        Assert.All(narrow.All("text"), text => Assert.InRange(text.Box().Right, 0, 322));
        Assert.Contains("Today", Draw(Done with { Begins = DateOnly.MinValue, Ends = DateOnly.MaxValue, Baseline = DateOnly.MaxValue }).Read().Texts());
    }

    [Fact]
    public void What_ends_before_it_begins_is_refused() => Assert.Throws<ArgumentException>(() => Draw(Done with { Ends = new(2026, 8, 1) }));
}
