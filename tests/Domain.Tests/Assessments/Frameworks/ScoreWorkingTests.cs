using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Tests.Assessments.Frameworks;

public sealed class ScoreWorkingTests
{
    private static readonly ScoringRule Percent = Regimes.Care.Scoring[0], Combined = Regimes.Corporate.Scoring[0], Lowest = Regimes.Layered.Scoring[0];

    private static readonly AssessmentScale Ratings = Regimes.Ratings();

    private static IReadOnlyList<ScoreBelow> Below(params int[] scores) => [.. scores.Select((score, at) => new ScoreBelow($"{at + 1}", score, 4))];

    private static IReadOnlyList<ScoreBelow> Sum(int sum) => Below([.. Enumerable.Range(0, 9).Select(at => (sum / 9) + (at < sum % 9 ? 1 : 0))]);

    [Theory]
    [InlineData(9, "9 of 36 = 25%: inadequate, from 25% on"), InlineData(13, "13 of 36 = 36%: inadequate, from 25% on"), InlineData(14, "14 of 36 = 39%: requires improvement, from 39% on")]
    [InlineData(22, "22 of 36 = 61%: requires improvement, from 39% on"), InlineData(23, "23 of 36 = 64%: good, from 63% on"), InlineData(29, "29 of 36 = 81%: good, from 63% on")]
    [InlineData(31, "31 of 36 = 86%: good, from 63% on"), InlineData(32, "32 of 36 = 89%: outstanding, from 88% on"), InlineData(36, "36 of 36 = 100%: outstanding, from 88% on")]
    public void The_sum_of_nine_statements_falls_in_a_band(int sum, string words) => Assert.Equal(words, ScoreWorking.Of(Percent, Sum(sum), Ratings).Words);

    [Theory]
    [InlineData(5, 8, 63), InlineData(7, 8, 88), InlineData(1, 200, 1), InlineData(0, 4, 0), InlineData(1, 3, 33), InlineData(-1, 200, 0)]
    public void A_percentage_is_rounded_with_halves_up(int sum, int most, int percent) => Assert.Equal(percent, ScoreWorking.PercentOf(sum, most));

    [Fact]
    public void A_half_that_is_rounded_up_reaches_the_band()
    {
        // 5 of 8 is 62.5%, and 7 of 8 is 87.5%.
        Assert.Equal((3, "5 of 8 = 63%: good, from 63% on"), (ScoreWorking.Of(Percent, Below(3, 2), Ratings).Score, ScoreWorking.Of(Percent, Below(3, 2), Ratings).Words));
        Assert.Equal(4, ScoreWorking.Of(Percent, Below(3, 4), Ratings).Score);
    }

    [Fact]
    public void A_sum_below_every_band_or_without_a_scale_gives_no_score()
    {
        var low = ScoreWorking.Of(Percent, [new("1", 0, 4), new("2", 0, 4)], Ratings);
        Assert.Equal((null, "0 of 8 = 0%: no score, for no band begins so low"), (low.Score, low.Words));
        foreach (int? most in new int?[] { null, 0 })
        {
            var unscaled = ScoreWorking.Of(Percent, [new("1", 0, most)], Ratings);
            Assert.Equal((null, "not known: the statements have no scale, so that the most they could score is not known"), (unscaled.Score, unscaled.Words));
        }
    }

    [Theory]
    [InlineData(4, "two themes score 4 and none is below 3: 4", 4, 4, 3, 3, 3), InlineData(4, "four themes score 4 and none is below 3: 4", 4, 4, 3, 4, 4)]
    [InlineData(3, "five themes score 3 or more and none is below 2: 3", 4, 3, 3, 3, 3), InlineData(3, "three themes score 3 or more and none is below 2: 3", 4, 4, 4, 2, 2), InlineData(3, "four themes score 3 or more and none is below 2: 3", 4, 4, 4, 4, 2)]
    [InlineData(2, "three themes score 2 or more: 2", 4, 4, 4, 1, 1), InlineData(2, "five themes score 2 or more: 2", 3, 3, 2, 2, 2)]
    [InlineData(1, "any other combination: 1", 4, 4, 1, 1, 1)]
    public void The_first_combination_that_holds_decides(int score, string words, params int[] themes)
    {
        var worked = ScoreWorking.Of(Combined, Below(themes), Regimes.OneToFour());
        Assert.Equal((score, words, 0), (worked.Score, worked.Words, worked.Missing));
    }

    [Fact]
    public void Combinations_of_other_shapes_are_said()
    {
        var none = Combined with { Combinations = [new(3, 0, 0, 3), new(2, 1, 4, 0)] };
        Assert.Equal("none of the themes is below 3: good", ScoreWorking.Of(none, Below(3, 4), Ratings).Words);
        Assert.Equal("one theme scores 4: requires improvement", ScoreWorking.Of(none, Below(2, 4), Ratings).Words);
        Assert.Equal((null, "no combination of the rule holds for 2, 3, so there is no score"), (ScoreWorking.Of(none, Below(2, 3), Ratings).Score, ScoreWorking.Of(none, Below(2, 3), Ratings).Words));
        Assert.Equal("no combination of the rule holds for 13 scores, so there is no score", ScoreWorking.Of(none, Below([.. Enumerable.Repeat(2, 13)]), Ratings).Words);
    }

    [Fact]
    public void The_lowest_is_said_with_its_name_and_many_scores_are_not_written_out()
    {
        Assert.Equal("the lowest of 3, 2, 4 is 2", ScoreWorking.Of(Lowest, Below(3, 2, 4), null).Words);
        Assert.Equal("the lowest of 3, 2, 4 is 2: requires improvement", ScoreWorking.Of(Lowest, Below(3, 2, 4), Ratings).Words);
        Assert.Equal("the lowest of 13 scores is 1", ScoreWorking.Of(Lowest, Below([.. Enumerable.Repeat(4, 12), 1]), Regimes.OneToFour()).Words);
    }

    [Fact]
    public void A_missing_score_or_a_rule_that_was_not_confirmed_is_said()
    {
        Assert.Equal(("not known: 1 of 2 themes has no score", 1), (ScoreWorking.Of(Combined, [.. Below(3), new("2", null, 4)], null).Words, ScoreWorking.Of(Combined, [.. Below(3), new("2", null, 4)], null).Missing));
        Assert.Equal("not known: 1 of 1 theme has no score", ScoreWorking.Of(Combined, [new("1", null, 4)], null).Words);
        Assert.Equal("not known: there are no themes below it", ScoreWorking.Of(Combined, [], null).Words);
        Assert.Equal("the only score is 3 (by a rule that was not confirmed)", ScoreWorking.Of(Lowest with { IsUnconfirmed = true }, Below(3), null).Words);
    }

    [Theory]
    [InlineData(1, "good"), InlineData(2, "C1"), InlineData(3, "4"), InlineData(4, "A"), InlineData(5, "5")]
    public void A_score_keeps_its_name_within_a_sentence(int score, string name) =>
        Assert.Equal(name, ScoreWorking.Named(score, new() { Code = "", Title = "", Steps = [new(1, "Good"), new(2, "C1"), new(3, "4"), new(4, "A")] }));

    [Fact]
    public void The_smallest_raise_that_lifts_the_score_is_named()
    {
        var percent = NextStep.Of(Percent, Sum(22), Ratings);
        Assert.Equal(("5", 2, 3, 3, 1), (percent.Ref, percent.From, percent.To, percent.Gives, percent.Needs));
        Assert.Equal("one point more for 5 (2 to 3) makes it good; so does one for any of eight others", percent.Words);
        var combined = NextStep.Of(Combined, Below(4, 3, 3, 3, 3), null);
        Assert.Equal(("2", 3, 4, 4), (combined.Ref, combined.From, combined.To, combined.Gives));
        Assert.Equal("one point more for 2 (3 to 4) makes it 4; so does one for any of three others", combined.Words);
        Assert.Equal("one point more for 3 (1 to 2) makes it 3", NextStep.Of(Combined, Below(3, 3, 1, 4, 4), null).Words);
        Assert.Equal("one point more for 2 (2 to 3) makes it 3", NextStep.Of(Lowest, Below(3, 2, 4), null).Words);
    }

    [Fact]
    public void Of_raises_that_lift_the_score_the_one_that_lifts_it_highest_is_named()
    {
        var rule = Combined with { Combinations = [new(4, 1, 4, 0), new(3, 1, 3, 0), new(1, 0, 0, 0)] };
        Assert.Equal(("1", 4), (NextStep.Of(rule, Below(3, 2), null).Ref, NextStep.Of(rule, Below(3, 2), null).Gives));
        var either = rule with { Combinations = [new(4, 2, 4, 0), new(4, 0, 0, 2), new(1, 0, 0, 0)] };
        Assert.Equal("one point more for 3 (1 to 2) makes it 4; so does one for another", NextStep.Of(either, Below(4, 3, 1), null).Words);
    }

    [Fact]
    public void Where_no_single_point_helps_it_is_said_how_many_would()
    {
        var percent = NextStep.Of(Percent, Sum(29), Ratings);
        Assert.Equal((null, null, null, null, 3), (percent.Ref, percent.From, percent.To, percent.Gives, percent.Needs));
        Assert.Equal("no single point changes it: it needs at least 3 more to be outstanding", percent.Words);
        // One theme at 2 is raised, then the nearest up to 4.
        Assert.Equal("no single point changes it: it needs at least 3 more to be 4", NextStep.Of(Combined, Below(3, 3, 3, 3, 2), null).Words);
        Assert.Equal(2, NextStep.Of(Combined, Below(3, 3, 3, 1, 1), null).Needs);
        // Three reach 4 already, one more than must; the two that are too low are raised.
        Assert.Equal(2, NextStep.Of(Combined, Below(4, 4, 4, 2, 2), null).Needs);
        Assert.Equal(2, NextStep.Of(Lowest, Below(2, 2, 4), null).Needs);
    }

    [Fact]
    public void The_highest_that_can_be_reached_is_said_to_be_that()
    {
        const string Highest = "no point more changes it: it is the highest that its statements can give";
        Assert.Equal((Highest, null), (NextStep.Of(Percent, Sum(36), Ratings).Words, NextStep.Of(Percent, Sum(36), Ratings).Needs));
        Assert.Equal(Highest, NextStep.Of(Percent, Sum(32), Ratings).Words);
        Assert.Equal(Highest, NextStep.Of(Percent with { Bands = [new(0, 1), new(101, 2)] }, Sum(36), Ratings).Words);
        Assert.Equal(Highest, NextStep.Of(Percent, [new("1", 3, null)], Ratings).Words);
        Assert.EndsWith("its themes can give", NextStep.Of(Combined, Below(4, 4, 4, 4, 4), null).Words, StringComparison.Ordinal);
        Assert.EndsWith("its criteria can give", NextStep.Of(Lowest, Below(4, 4), null).Words, StringComparison.Ordinal);
        // A theme that is scored 1 to 2 keeps the whole from a 4, and from a 3 too where three must reach it.
        Assert.Null(NextStep.Of(Combined, [.. Below(4, 4, 4, 4), new("5", 2, 2)], null).Needs);
        Assert.Null(NextStep.Of(Combined with { Combinations = [new(3, 3, 3, 0), new(1, 0, 0, 0)] }, [new("1", 2, 2), new("2", 2, 4), new("3", 2, 4)], null).Needs);
        Assert.Null(NextStep.Of(Lowest, [new("1", 2, 2), new("2", 2, 4)], null).Needs);
    }

    [Fact]
    public void No_score_yet_can_become_one()
    {
        Assert.Equal("one point more for 1 (0 to 1) makes it 1; so does one for another", NextStep.Of(Percent with { Bands = [new(10, 1)] }, [new("1", 0, 4), new("2", 0, 4)], null).Words);
        Assert.Equal("no single point changes it: it needs at least 2 more to be 3", NextStep.Of(Combined with { Combinations = [new(3, 2, 3, 0)] }, Below(2, 2), null).Words);
        Assert.Equal("one point more for 1 (5 to 6) makes it 6", NextStep.Of(Lowest, [new("1", 5, null)], null).Words);
    }

    [Fact]
    public void The_points_that_a_better_score_needs_are_the_fewest_there_are()
    {
        var scores = Gen.ArrayOf(Gen.Choose(1, 4), 4);
        foreach (var rule in new[] { Percent, Combined, Lowest })
        {
            Prop.ForAll(scores.ToArbitrary(), given =>
            {
                var (next, now) = (NextStep.Of(rule, Below(given), null), ScoreWorking.Of(rule, Below(given), null).Score);
                var fewest = All(given).Where(other => ScoreWorking.Of(rule, Below(other), null).Score > now).Select(other => (int?)(other.Sum() - given.Sum())).Min();
                return next.Needs == fewest && (next.Ref is not null) == (fewest == 1);
            }).QuickCheckThrowOnFailure();
        }
    }

    [Fact]
    public void No_raise_ever_lowers_a_score()
    {
        foreach (var rule in new[] { Percent, Combined, Lowest })
        {
            Prop.ForAll(Gen.ArrayOf(Gen.Choose(1, 3), 5).ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (given, at) =>
                ScoreWorking.Of(rule, Below([.. given.Select((score, i) => i == at ? score + 1 : score)]), null).Score >= ScoreWorking.Of(rule, Below(given), null).Score).QuickCheckThrowOnFailure();
        }
    }

    private static IEnumerable<int[]> All(int[] least) =>
        from a in Enumerable.Range(least[0], 5 - least[0])
        from b in Enumerable.Range(least[1], 5 - least[1])
        from c in Enumerable.Range(least[2], 5 - least[2])
        from d in Enumerable.Range(least[3], 5 - least[3])
        select new[] { a, b, c, d };
}
