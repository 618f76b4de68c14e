using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Reports;
using static GoldenThread.Domain.Reports.Hiding;
using static GoldenThread.Domain.Tests.Reports.APublication;

namespace GoldenThread.Domain.Tests.Reports;

/// <summary>Small numbers that would follow from comparing two publications, or two figures of the year so far.</summary>
public sealed class HiddenBeforeTests
{
    private static readonly Guid North = Guid.NewGuid(), South = Guid.NewGuid(), East = Guid.NewGuid();

    private static MeasureSource ByArea(decimal total, decimal north, decimal south, decimal east) => Source(Measure(), [Figure(People, 9, total)],
        ("Area", "North", [Figure(North, 9, north)]), ("Area", "South", [Figure(South, 9, south)]), ("Area", "East", [Figure(East, 9, east)]));

    private static Measure ToDate(bool isShare = false)
    {
        var measure = Measure(isShare ? "%" : "people", isShare);
        measure.Definitions = [measure.Definitions[0] with { Definition = measure.Definition with { IsToDate = true } }];
        return measure;
    }

    private static IEnumerable<Hiding> Of(PublishedMeasure told) => [told.Latest!.Hiding, .. told.Parts.Select(part => part.Figures[^1].Hiding)];

    [Fact]
    public void What_an_earlier_publication_hid_stays_hidden_when_the_figure_has_grown()
    {
        var first = PublishedMeasures.Of(ByArea(20, 2, 7, 11), 5, Book);
        Assert.Equal([Shown, Shown, TooSmall, Beside], Of(first));
        var corrected = ByArea(26, 8, 7, 11);
        Assert.Equal([Shown, Shown, Shown, Shown], Of(PublishedMeasures.Of(corrected, 5, Book)));
        Assert.Equal([Shown, Shown, Beside, Beside], Of(PublishedMeasures.Of(corrected, 5, Book, [first])));
    }

    [Fact]
    public void Where_only_one_would_stay_hidden_another_goes_with_it()
    {
        var first = PublishedMeasures.Of(Source(Measure(), [Figure(People, 9, null)], ("Area", "North", [Figure(North, 9, 2)]), ("Area", "South", [Figure(South, 9, 7)])), 5, Book);
        Assert.Equal([TooSmall, Shown], Of(first).Skip(1));
        Assert.Equal([Shown, Shown, Beside, Beside], Of(PublishedMeasures.Of(ByArea(26, 8, 7, 11), 5, Book, [first])));
    }

    [Fact]
    public void A_whole_that_was_hidden_stays_hidden_and_does_not_come_back_as_a_sum()
    {
        var first = PublishedMeasures.Of(Source(Measure(), [Figure(People, 9, 3)]), 5, Book);
        var now = Of(PublishedMeasures.Of(ByArea(26, 8, 7, 11), 5, Book, [first])).ToList();
        Assert.Equal(Beside, now[0]);
        Assert.Single(now.Skip(1), hiding => hiding == Beside);
    }

    [Fact]
    public void What_counts_no_people_stays_as_it_is()
    {
        var first = PublishedMeasures.Of(Source(Measure(), [Figure(People, 9, 3)]), 5, Book);
        Assert.Equal(Shown, PublishedMeasures.Of(Source(Measure(), [Figure(People, 9, 3)]), null, Book, [first]).Latest!.Hiding);
    }

    [Fact]
    public void Of_figures_of_the_year_so_far_the_next_is_hidden_where_few_came_since()
    {
        var told = PublishedMeasures.Of(Source(ToDate(), [Figure(People, 4, 6), Figure(People, 5, 8), Figure(People, 6, 12), Figure(People, 7, 12), Figure(People, 8, 10)]), 5, Book);
        // Two came in May, and six since April: that is shown. None in July; two went in August.
        Assert.Equal([Shown, Beside, Shown, Shown, Beside], told.Figures.Select(figure => figure.Hiding));
        Assert.Equal("", told.DirectionBecause);
    }

    [Fact]
    public void A_new_year_begins_again_and_figures_of_one_month_each_are_not_compared()
    {
        var across = PublishedMeasures.Of(Source(ToDate(), [Figure(People, 3, 6), Figure(People, 4, 8)]), 5, Book);
        Assert.All(across.Figures, figure => Assert.Equal(Shown, figure.Hiding));
        var monthly = PublishedMeasures.Of(Source(Measure(), [Figure(People, 8, 6), Figure(People, 9, 8)]), 5, Book);
        Assert.All(monthly.Figures, figure => Assert.Equal(Shown, figure.Hiding));
    }

    [Fact]
    public void A_share_of_the_year_so_far_goes_by_the_people_that_it_counts()
    {
        var told = PublishedMeasures.Of(Source(ToDate(isShare: true), [Figure(People, 4, 60, counted: 6, outOf: 10), Figure(People, 5, 40, counted: 8, outOf: 20), Figure(People, 6, 50), Figure(People, 7, 50)]), 5, Book);
        Assert.Equal([Shown, Beside, Shown, Shown], told.Figures.Select(figure => figure.Hiding));
    }
}
