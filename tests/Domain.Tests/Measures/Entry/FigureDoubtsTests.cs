using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Ratings;
using static GoldenThread.Domain.Tests.Measures.Returns.SomeMeasure;

namespace GoldenThread.Domain.Tests.Measures.Entry;

public sealed class FigureDoubtsTests
{
    private static readonly Measure Letters = Of();
    private static readonly Measure Counts = Of(new MeasureDefinition { Title = "Calls" });

    private static SeriesFigures Months(Measure measure, Guid? series = null, params decimal?[] values) =>
        SeriesFigures.Of(series ?? measure.Id, values.Select((value, at) => Figure(measure, value, Period.Month(2026 - ((values.Length - at + 2) / 12), 12 - ((values.Length - at + 2) % 12)), series)), drafts: true);

    private static SeriesFigures Before(int count, params decimal[] last)
    {
        var months = new List<Observation>();
        for (var (at, period) = (0, Frequency.Monthly.Before(October)); at < count + last.Length; at++, period = Frequency.Monthly.Before(period)) { months.Add(Figure(Letters, at < last.Length ? last[^(at + 1)] : at % 2 == 0 ? 82 : 84, period)); }
        return SeriesFigures.Of(Letters.Id, months, drafts: true);
    }

    private static IReadOnlyList<EntryCheck> Asked(Observation figure, SeriesFigures known, string? commentary = null, IReadOnlyList<decimal>? parts = null) =>
        [.. FigureDoubts.Of(figure, Letters, Book, FiguresBefore.Of(Letters, known, October), parts ?? [], commentary, Today).Select(question => question.Check)];

    [Fact]
    public void A_figure_is_held_against_all_that_is_known_of_its_measure()
    {
        var known = Before(24);
        var right = Figure(Letters, 83) with { Numerator = 83, Denominator = 100 };
        Assert.Empty(Asked(right, known));
        Assert.Equal([EntryCheck.HundredFold, EntryCheck.FarOutside, EntryCheck.NotTheRatio], Asked(right with { Value = 0.83m }, known));
        Assert.Contains(EntryCheck.Impossible, Asked(right with { Value = 8300, Numerator = null }, known));
        Assert.Contains(EntryCheck.PercentageWithoutCount, Asked(right with { Numerator = null }, known));
        Assert.Contains(EntryCheck.NumeratorAboveDenominator, Asked(right with { Numerator = 101 }, known));
        Assert.Contains(EntryCheck.PartsDoNotAddUp, Asked(right, known, parts: [1, 2]));
        Assert.Empty(Asked(Figure(Letters, null), known));
        var red = FigureRating.Stamp(right with { Value = 60, Numerator = 60 }, Letters, Book, known);
        Assert.Contains(EntryCheck.RedWithoutCommentary, Asked(red, known));
        Assert.Contains(EntryCheck.CommentaryAtOdds, Asked(red, known, "All is on track."));
        // A part has no commentary of its own.
        Assert.DoesNotContain(EntryCheck.RedWithoutCommentary, Asked(red with { SeriesId = Owner }, known));
    }

    [Fact]
    public void Of_the_doubts_those_stay_that_concern_the_figure()
    {
        EntryQuestion[] asked = [new(EntryCheck.HundredFold, ""), new(EntryCheck.RedWithoutCommentary, ""), new(EntryCheck.CommentaryAtOdds, "")];
        Assert.Equal("HundredFold", FigureDoubts.Kept(asked, false));
        Assert.Equal("HundredFold CommentaryAtOdds", FigureDoubts.Kept(asked, true));
        Assert.Equal([EntryCheck.HundredFold], FigureDoubts.Read("HundredFold Nonsense"));
        Assert.All(Enum.GetValues<EntryCheck>(), check => Assert.Matches("^[a-z]", check.InWords()));
        Assert.Equal(Enum.GetValues<EntryCheck>().Length, Enum.GetValues<EntryCheck>().Select(check => check.InWords()).Distinct().Count());
    }

    [Fact]
    public void Limits_are_those_before_the_period_and_only_with_enough_points()
    {
        var known = Before(24);
        var before = FiguresBefore.Of(Letters, known, October);
        Assert.Equal((24, 82m), (before.Figures.Count, before.Last!.Value));
        Assert.InRange(before.Limits!.Upper, 84, 95);
        Assert.Null(FiguresBefore.Of(Letters, Before(11), October).Limits);
        Assert.Null(FiguresBefore.Of(Letters, SeriesFigures.Of(Letters.Id, [], drafts: true), October).Last);
        var broken = Of();
        broken.Definitions = [broken.Definitions[0], new(October.From, Percentage, true, "Counted anew", "Head of Performance", At(Today))];
        var since = FiguresBefore.Of(broken, SeriesFigures.Of(broken.Id, known.Figures.Select(figure => figure with { SeriesId = broken.Id }), drafts: true), October);
        Assert.Equal((0, null), (since.Figures.Count, since.Limits));
    }

    [Fact]
    public void Parts_add_up_where_they_did_before()
    {
        (Series, SeriesFigures) Part(string name, params decimal?[] values)
        {
            var series = new Series { Id = Guid.CreateVersion7(), MeasureId = Counts.Id, Kind = SeriesKind.Part, Dimension = "Area", Name = name };
            return (series, Months(Counts, series.Id, values));
        }

        IReadOnlyList<decimal> Of(Measure measure, SeriesFigures whole, params (Series, SeriesFigures)[] parts) => AddingParts.Of(measure, whole, parts, whole.Figures[^1].Period);
        Assert.Equal([40m, 61m], Of(Counts, Months(Counts, null, 90, 100), Part("N", 40, 40), Part("S", 50, 61)));
        Assert.Empty(Of(Counts, Months(Counts, null, 70, 100), Part("N", 40, 40), Part("S", 50, 61)));
        Assert.Empty(Of(Counts, Months(Counts, null, 90, 100), Part("N", 40, null), Part("S", 50, 61)));
        // Without an earlier period a plain count is expected to add up, an average is not.
        Assert.Equal(2, Of(Counts, Months(Counts, null, 100), Part("N", 40), Part("S", 61)).Count);
        Assert.Empty(Of(SomeDays, Months(SomeDays, null, 100), Part("N", 40), Part("S", 61)));
        Assert.Empty(Of(Counts, Months(Counts, null, 100)));
        Assert.Equal([40.1m, 60m], Of(Decimals, Months(Decimals, null, 90, 100), Part("N", 40.1m, 40.1m), Part("S", 50, 60)));
    }

    private static readonly Measure SomeDays = Of(new MeasureDefinition { Title = "Days", Unit = "days" });
    private static readonly Measure Decimals = Of(new MeasureDefinition { Title = "Tonnes", Unit = "tonnes", Decimals = 1 });
}
