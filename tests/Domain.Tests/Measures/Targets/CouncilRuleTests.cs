using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class CouncilRuleTests
{
    private static CouncilRule Rule(RatingRule rule) => new() { Id = Guid.CreateVersion7(), Rule = rule, MadeBy = "Head of Performance", MadeOn = DefinedMeasure.Today };

    private static Problem Only<T>(Outcome<T> outcome) where T : class => DefinedMeasure.Only(outcome);

    [Fact]
    public void A_rule_is_made_with_a_name_of_its_own()
    {
        var rule = Rule(RatingRule.TenPerCent);
        Assert.Contains("do not let you", Only(rule.Begin([], DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Green where the target is met; amber where it is missed by no more than 10 per cent of the target; red beyond.", rule.Begin([], DefinedMeasure.Officer).Value!.Said);
        Assert.Equal("Name", Only(Rule(RatingRule.TenPerCent).Begin([rule], DefinedMeasure.Officer)).Field);
        Assert.Equal("Name", Only(Rule(RatingRule.TenPerCent with { Name = new string('x', 101) }).Begin([], DefinedMeasure.Officer)).Field);
        Assert.Equal("LowerThreshold", Only(Rule(RatingRule.Presets.Single(preset => preset.Method == RatingMethod.Thresholds)).Begin([], DefinedMeasure.Officer)).Field);
    }

    [Fact]
    public void A_rule_gives_way_to_another_and_can_then_be_chosen_no_longer()
    {
        var (old, next) = (Rule(RatingRule.TenPerCent), Rule(RatingRule.TenPerCent with { Tolerance = 5 }));
        Assert.Contains("do not let you", Only(old.GiveWayTo(next, [old], "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Because", Only(old.GiveWayTo(next, [old], " ", DefinedMeasure.Officer)).Field);
        Assert.Equal("Nothing was changed.", Only(old.GiveWayTo(Rule(RatingRule.TenPerCent), [old], "x", DefinedMeasure.Officer)).Message);
        Assert.StartsWith("Rating rule took the place of “Within 10 per cent”", old.GiveWayTo(next, [old], "Too wide", DefinedMeasure.Officer).Value!.InWords, StringComparison.Ordinal);
        Assert.Equal(DefinedMeasure.Today, old.EndedOn);
        Assert.Contains("already", Only(old.GiveWayTo(next, [old], "x", DefinedMeasure.Officer)).Message, StringComparison.Ordinal);
        // A rule that has ended keeps nobody from its name.
        Assert.NotNull(Rule(RatingRule.TenPerCent).Begin([old], DefinedMeasure.Officer).Value);
    }

    [Fact]
    public void A_rule_ends_when_it_colours_nothing()
    {
        var rule = Rule(RatingRule.DataOnly);
        Assert.Contains("do not let you", Only(rule.End([], "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("It colours A, B, C, D, E and 2 more. Choose another rule there first, or change this one.", Only(rule.End(["A", "B", "C", "D", "E", "F", "G"], "x", DefinedMeasure.Officer)).Message);
        Assert.Equal("Because", Only(rule.End([], "", DefinedMeasure.Officer)).Field);
        Assert.NotNull(rule.End([], "Not used", DefinedMeasure.Officer).Value);
        Assert.Equal("It has ended already.", Only(rule.End([], "x", DefinedMeasure.Officer)).Message);
    }

    [Fact]
    public void A_rule_is_chosen_for_a_measure_or_a_list_from_a_day_on()
    {
        var (rule, other, ended) = (Rule(RatingRule.TenPerCent), Rule(RatingRule.FloorStandard), Rule(RatingRule.DataOnly));
        ended.EndedOn = DefinedMeasure.Today;
        var measure = DefinedMeasure.Of();
        DateOnly april = new(2026, 4, 1);
        Assert.Contains("do not let you", Only(measure.ChooseRule(rule, april, "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal(["Rule", "From", "Because"], measure.ChooseRule(null, null, null, DefinedMeasure.Officer).Problems.Select(problem => problem.Field));
        Assert.Equal("Data only can be chosen no longer.", Only(measure.ChooseRule(ended, april, "x", DefinedMeasure.Officer)).Message);
        Assert.Equal("Because", Only(measure.ChooseRule(rule, april, new string('x', 1001), DefinedMeasure.Officer)).Field);
        Assert.Equal("Coloured by “Within 10 per cent” from 1 April 2026 on", measure.ChooseRule(rule, april, "Agreed", DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal("Rule", Only(measure.ChooseRule(rule, april, "Again", DefinedMeasure.Officer)).Field);
        Assert.Equal("From", Only(measure.ChooseRule(other, april.AddDays(-1), "x", DefinedMeasure.Officer)).Field);
        Assert.NotNull(measure.ChooseRule(other, april, "Better", DefinedMeasure.Officer).Value);

        var list = new MeasureList { Id = Guid.CreateVersion7(), Code = "pack", Name = "Pack" };
        Assert.Contains("do not let you", Only(list.ChooseRule(rule, april, "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal(3, list.ChooseRule(null, null, null, DefinedMeasure.Officer).Problems.Count);
        Assert.NotNull(list.ChooseRule(rule, april, "Agreed", DefinedMeasure.Officer).Value);
        Assert.Single(list.Rules);
    }

    [Fact]
    public void Every_convention_says_what_it_does_and_shows_it()
    {
        var thresholds = new RatingRule { Name = "T", Method = RatingMethod.Thresholds, LowerThreshold = 100, UpperThreshold = 200 };
        foreach (var rule in RatingRule.Presets.Append(thresholds).Append(thresholds with { UpperThreshold = null }).Append(thresholds with { LowerThreshold = null }))
        {
            Assert.EndsWith(".", rule.InWords(), StringComparison.Ordinal);
            Assert.NotEmpty(rule.Examples());
            Assert.NotEqual(rule.Method.ToString(), rule.Method.InWords());
        }

        Assert.Equal([Colour.Green, Colour.Amber, Colour.Red], RatingRule.FloorStandard.Examples().Select(rating => rating.Colour));
        Assert.Equal([Colour.Green, Colour.Amber, Colour.Red], RatingRule.TenPerCent.Examples().Select(rating => rating.Colour).Distinct());
        Assert.Equal([Colour.Green, Colour.Red], RatingRule.TenPerCentAndLastYear.Examples().Select(rating => rating.Colour).Distinct());
        Assert.Equal([Colour.Green, Colour.Amber, Colour.Red], RatingRule.ThreePerCentChange.Examples().Select(rating => rating.Colour));
        Assert.Equal([Colour.Green, Colour.Amber, Colour.Amber], thresholds.Examples().Select(rating => rating.Colour));
        Assert.Contains("the year end expected", RatingRule.Presets.Single(rule => rule.OnForecast).InWords(), StringComparison.Ordinal);
        Assert.Equal(("Green from 100 to 200", "Green at 100 or more", "Green at 200 or less"), (thresholds.InWords()[..21], (thresholds with { UpperThreshold = null }).InWords()[..20], (thresholds with { LowerThreshold = null }).InWords()[..20]));
    }
}
