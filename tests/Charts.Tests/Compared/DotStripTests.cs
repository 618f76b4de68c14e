using GoldenThread.Charts.Compared;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Compared;

public class DotStripTests
{
    private static readonly (string Name, decimal Value)[] Counties =
        [("Estuary", 60.2m), ("Westmoor", 64.8m), ("Southdown", 66.3m), ("Exampleshire", 71.8m), ("Holme", 72.9m), ("Fenland", 73.8m), ("Ridings", 75.2m), ("Vale", 77), ("Eastmere", 79.4m), ("Northmarch", 83.1m)];

    private static Chart Draw(bool narrow = false) => DotStrip.Draw(Words() with { Narrow = narrow, RowHeading = "County" },
        [.. Counties.Select(c => new StripDot(c.Name, c.Value, Own: c.Name == "Exampleshire")), new("Upper Wolds", null, "not comparable")], [new("Middle of the group", 73.4m)]);

    [Fact]
    public void Own_is_a_filled_diamond_among_rings_and_all_stand_in_order_and_proportion()
    {
        var svg = Draw().Read();
        var own = Assert.Single(svg.Marks("polygon", "#12436D"));
        var rings = svg.Marks("circle", Palette.Quiet).OrderBy(r => r.X).ToList();
        Assert.Equal(9, rings.Count);
        Assert.All(svg.All("circle"), c => Assert.Equal(Palette.White, c.Attribute("fill")?.Value));
        var places = rings.Select(r => r.X).Append(own.X).Order().ToList();
        var scale = (places[^1] - places[0]) / (double)(83.1m - 60.2m);
        Assert.All(places.Zip(Counties), p => Assert.Equal((double)(p.Second.Value - 60.2m) * scale, p.First - places[0], 0.3));
    }

    [Fact]
    public void Own_ends_and_levels_are_named_without_lying_on_each_other()
    {
        foreach (var narrow in new[] { false, true })
        {
            var svg = Draw(narrow).Read();
            Assert.Superset(new HashSet<string> { "Estuary 60.2", "Exampleshire 71.8", "Middle of the group 73.4", "Northmarch 83.1" }, svg.Texts().ToHashSet());
            Assert.Empty(svg.Overlaps());
        }
    }

    [Fact]
    public void The_table_names_all_the_highest_first_then_levels_then_those_not_drawn_with_the_reason()
    {
        var rows = Draw().Table.Rows;
        Assert.Equal([.. Counties.Reverse().Select(c => $"{c.Name} {c.Value}"), "Middle of the group 73.4", "Upper Wolds not drawn: not comparable"], rows.Select(r => $"{r[0]} {r[1]}"));
        Assert.Contains("Not drawn: Upper Wolds, not comparable", Draw().Read().Texts());
    }

    [Fact]
    public void Equal_figures_stand_on_each_other_so_that_each_is_seen()
    {
        var svg = DotStrip.Draw(Words(), [new("A", 5), new("B", 5), new("C", 5), new("D", 9)]).Read();
        Assert.Equal(4, svg.Marks("circle", Palette.Quiet).Distinct().Count());
        Assert.Contains("A and 2 more 5", svg.Texts());
    }

    [Fact]
    public void Whoever_is_compared_no_words_lie_on_others()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var dots = Enumerable.Range(0, 1 + random.Next(160)).Select(i => new StripDot(new string('n', 3 + random.Next(14)), random.Next(1000) / 10m, Own: i == 0)).ToList();
            var marks = Enumerable.Range(0, random.Next(4)).Select(i => new StripMark($"Level {i}", random.Next(1000) / 10m)).ToList();
            var svg = DotStrip.Draw(Words() with { Narrow = round % 2 == 1 }, dots, marks).Read();
            Assert.Empty(svg.Overlaps());
            var written = string.Concat(svg.Texts());
            Assert.All(marks, m => Assert.Contains($"{m.Name} {m.Value:0.#}", written, StringComparison.Ordinal));
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => DotStrip.Draw(Words(), [new("A", 1)], [new("1", 1), new("2", 1), new("3", 1), new("4", 1)]));
    }
}
