using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Tests.Assessments.Frameworks;

public sealed class FrameworkScoresTests
{
    [Fact]
    public void A_framework_without_scores_says_what_is_missing()
    {
        var scores = FrameworkScores.Of(Regimes.Care, new Dictionary<string, int>());
        Assert.Equal("not known: 9 of 9 statements have no score", scores.Overall.Working);
        Assert.Equal((null, 9), (scores.Overall.Score, scores.Overall.Missing));
        Assert.Equal("not known before every statement below has a score", scores.Overall.NextStep.Words);
        Assert.Equal(("nobody has given it a score", 1, true), (scores.ScoreOf("S1")!.Working, scores.ScoreOf("S1")!.Missing, scores.ScoreOf("S1")!.IsScored));
        Assert.Equal("people judge it: it follows from nothing below", scores.ScoreOf("S1")!.NextStep.Words);
        Assert.Equal(("it is not scored", 0, false, "it is not scored"), (scores.ScoreOf("T1")!.Working, scores.ScoreOf("T1")!.Missing, scores.ScoreOf("T1")!.IsScored, scores.ScoreOf("T1")!.NextStep.Words));
        Assert.Null(scores.ScoreOf("S10"));
        Assert.Equal(14, scores.All.Count);
        Assert.Same(scores.Overall, scores.ScoreOf(ScoringRule.Whole));
        Assert.Empty(scores.Problems);
    }

    [Fact]
    public void What_people_gave_is_said_with_what_it_means()
    {
        var scores = FrameworkScores.Of(Regimes.Care, new Dictionary<string, int> { ["S1"] = 3, ["S2"] = 4, ["S3"] = 2, ["S4"] = 2, ["S5"] = 2, ["S6"] = 2 });
        Assert.Equal(("given: 3: performing well", 3, true, 0), (scores.ScoreOf("S1")!.Working, scores.ScoreOf("S1")!.Score, scores.ScoreOf("S1")!.IsGiven, scores.ScoreOf("S1")!.Missing));
        Assert.Equal("given: 4", scores.ScoreOf("S2")!.Working);
        Assert.Equal("not known: 3 of 9 statements have no score", scores.Overall.Working);
        Assert.False(scores.Overall.IsGiven);
    }

    [Fact]
    public void A_score_that_cannot_count_is_a_problem_and_does_not()
    {
        var scores = FrameworkScores.Of(Regimes.Care, new Dictionary<string, int> { ["S1"] = 5, ["T1"] = 3, ["S10"] = 3, ["S2"] = 4 });
        Assert.Equal([("S1", "5 is no score of S1. Give 1, 2, 3 or 4."), ("T1", "T1 has no score in this framework."), ("S10", "The framework has no part “S10”.")], scores.Problems.Select(each => (each.Field, each.Message)));
        Assert.Null(scores.ScoreOf("S1")!.Score);
        Assert.Equal("not known: 8 of 9 statements have no score", scores.Overall.Working);

        var put = scores.With("S1", 1);
        Assert.Equal(["T1", "S10"], put.Problems.Select(each => each.Field));
        Assert.Equal(1, put.ScoreOf("S1")!.Score);
        var off = put.With("S2", 0);
        Assert.Equal(["T1", "S10", "S2"], off.Problems.Select(each => each.Field));
        Assert.Null(off.ScoreOf("S2")!.Score);
        Assert.Equal(["S1", "T1", "S10", "S11"], scores.With("S11", 1).Problems.Select(each => each.Field));
    }

    [Fact]
    public void What_people_gave_beside_a_rule_counts_and_the_difference_is_said()
    {
        var given = Regimes.Statements(4, 3, 3, 3, 3, 3, 3, 3, 4);
        PartScore With(int overall) => FrameworkScores.Of(Regimes.Care, new Dictionary<string, int>(given) { [ScoringRule.Whole] = overall }).Overall;
        Assert.Equal("given as good, as the rule gives it: 29 of 36 = 81%: good, from 63% on", With(3).Working);
        Assert.Equal("given as outstanding, 1 above what the rule gives: 29 of 36 = 81%: good, from 63% on", With(4).Working);
        Assert.Equal("given as inadequate, 2 below what the rule gives: 29 of 36 = 81%: good, from 63% on", With(1).Working);
        Assert.Equal((1, 1, 3, true), (With(1).Score, With(1).Given, With(1).Computed, With(1).IsGiven));
        var unknown = FrameworkScores.Of(Regimes.Care, new Dictionary<string, int> { [ScoringRule.Whole] = 2 }).Overall;
        Assert.Equal(("given as requires improvement; by the rule, not known: 9 of 9 statements have no score", 2, 9), (unknown.Working, unknown.Score, unknown.Missing));
    }

    [Fact]
    public void Scores_follow_level_by_level()
    {
        var scores = FrameworkScores.Of(Regimes.Layered, new Dictionary<string, int> { ["1.1.1"] = 3, ["1.1.2"] = 2, ["1.1.3"] = 4, ["1.2.1"] = 3, ["2.1.1"] = 4, ["2.1.2"] = 4 });
        Assert.Equal("the lowest of 3, 2, 4 is 2", scores.ScoreOf("1.1")!.Working);
        Assert.Equal("the only score is 3", scores.ScoreOf("1.2")!.Working);
        Assert.Equal("not known: there are no criteria below it", scores.ScoreOf("2.2")!.Working);
        Assert.Equal("not known before every criterion below has a score", scores.ScoreOf("2.2")!.NextStep.Words);
        Assert.Equal("not known: 1 of 4 lines has no score", scores.Overall.Working);
        Assert.False(scores.ScoreOf("1.1")!.IsUnconfirmed);
        Assert.True(scores.Overall.IsUnconfirmed);

        // What people give at a level with a rule is what the levels above it go by.
        var given = scores.With("2.2", 1).With("1.1", 3);
        Assert.Equal("the lowest of 3, 3, 4, 1 is 1 (by a rule that was not confirmed)", given.Overall.Working);
        Assert.Equal("given as 3, 1 above what the rule gives: the lowest of 3, 2, 4 is 2", given.ScoreOf("1.1")!.Working);
        Assert.Equal(("2.2", 2), (given.Overall.NextStep.Ref, given.Overall.NextStep.Gives));
        Assert.Equal("given: 2", FrameworkScores.Of(Regimes.Layered with { Scoring = [Regimes.Layered.Scoring[1]] }, new Dictionary<string, int> { ["1.1"] = 2 }).ScoreOf("1.1")!.Working);
    }

    [Fact]
    public void A_part_that_has_no_score_is_left_out_of_what_follows()
    {
        var content = Regimes.Corporate with { Parts = [.. Regimes.Corporate.Parts, new FrameworkPart { Ref = "6", Title = "", Scale = "" }] };
        var scores = FrameworkScores.Of(content, Regimes.Themes(4, 4, 3, 3, 3));
        Assert.Equal(4, scores.Overall.Score);
        Assert.False(scores.ScoreOf("6")!.IsScored);
        Assert.Equal("6", Assert.Single(scores.With("6", 3).Problems).Field);
        // Also where the level has a rule.
        var layered = Regimes.Layered with { Parts = [new() { Ref = "1", Title = "", Parts = [Regimes.Part("1.1", "1.1.1"), Regimes.Part("1.2", "1.2.1") with { Scale = "" }] }] };
        Assert.Equal("the only score is 2 (by a rule that was not confirmed)", FrameworkScores.Of(layered, new Dictionary<string, int> { ["1.1.1"] = 2 }).Overall.Working);
    }

    [Fact]
    public void The_first_of_two_parts_with_one_reference_is_the_one_that_is_meant()
    {
        var content = Regimes.Corporate with { Parts = [Regimes.Part("1"), Regimes.Part("1")] };
        Assert.Equal("not known: 1 of 2 themes has no score", FrameworkScores.Of(content, Regimes.Themes(4)).Overall.Working);
    }

    [Fact]
    public void A_change_gives_what_working_all_out_again_gives()
    {
        var leaves = new[] { "1.1.1", "1.1.2", "1.1.3", "1.2.1", "2.1.1", "2.1.2", "2.2", "1.1", ScoringRule.Whole };
        var change = Gen.Elements(leaves).SelectMany(reference => Gen.Choose(0, 5).Select(score => (reference, score: score == 0 ? (int?)null : score)));
        Prop.ForAll(Gen.ListOf(change).ToArbitrary(), changes =>
        {
            var (step, given) = (FrameworkScores.Of(Regimes.Layered, new Dictionary<string, int>()), new Dictionary<string, int>());
            foreach (var (reference, score) in changes)
            {
                step = step.With(reference, score);
                if (score is { } some) { given[reference] = some; }
                else { given.Remove(reference); }
            }
            var whole = FrameworkScores.Of(Regimes.Layered, given);
            return step.All.SequenceEqual(whole.All) && step.Problems.ToHashSet().SetEquals(whole.Problems);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_change_leaves_the_scores_before_it_as_they_were()
    {
        var before = FrameworkScores.Of(Regimes.Corporate, Regimes.Themes(3, 3, 3, 3, 3));
        Assert.Equal(2, before.With("1", 1).Overall.Score);
        Assert.Equal(3, before.Overall.Score);
        Assert.Equal(3, before.ScoreOf("1")!.Score);
        Assert.Same(before.ScoreOf("2"), before.With("1", 1).ScoreOf("2"));
        Assert.Null(before.With("1", null).Overall.Score);
    }

    [Fact]
    public void Five_hundred_criteria_are_worked_out_in_no_time()
    {
        var content = Regimes.Care with
        {
            Parts = [.. Enumerable.Range(0, 50).Select(theme => Regimes.Part($"T{theme}", [.. Enumerable.Range(1, 10).Select(each => $"S{(theme * 10) + each}")]))],
            Scoring = [.. Regimes.Care.Scoring, new() { Level = "theme", Of = "statement", Method = ScoringMethod.Lowest }],
        };
        var scores = FrameworkScores.Of(content, Regimes.Statements([.. Enumerable.Range(0, 500).Select(each => (each % 4) + 1)]));
        Assert.Equal("1250 of 2000 = 63%: good, from 63% on", scores.Overall.Working);
        var clock = Stopwatch.StartNew();
        for (var i = 1; i <= 20; i++) { scores = scores.With($"S{i}", 4); }
        Assert.True(clock.ElapsedMilliseconds < 20 * 50, $"{clock.ElapsedMilliseconds} ms for twenty changes");
        Assert.Equal(4, scores.ScoreOf("S20")!.Score);
    }
}
