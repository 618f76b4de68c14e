using GoldenThread.Domain.Assessments.Frameworks;
using static GoldenThread.Domain.Tests.Assessments.SomeFramework;

namespace GoldenThread.Domain.Tests.Assessments;

public sealed class FrameworkCheckTests
{
    private static void Says(FrameworkContent framework, string field, string words)
    {
        var problems = FrameworkCheck.Of(framework);
        Assert.True(problems.Any(problem => problem.Field == field && problem.Message.Contains(words, StringComparison.Ordinal)), $"“{words}” is not among: {string.Join(" | ", problems.Select(problem => $"{problem.Field}: {problem.Message}"))}");
    }

    private static FrameworkContent Parts(params FrameworkPart[] more) => Content with { Parts = [.. Content.Parts, .. more] };

    private static FrameworkContent Scales(params AssessmentScale[] scales) => Content with { Scales = scales };

    private static FrameworkContent Scoring(params ScoringRule[] rules) => Content with { Scoring = rules };

    [Fact]
    public void A_sound_framework_has_no_problem() => Assert.Empty(FrameworkCheck.Of(Content));

    [Fact]
    public void A_framework_of_parts_alone_is_sound() => Assert.Empty(FrameworkCheck.Of(new() { Code = "own", Title = "Our own", Levels = ["theme"], Parts = [new() { Ref = "1", Title = "One" }] }));

    [Theory]
    [InlineData("")]
    [InlineData("Some 2005")]
    [InlineData("some--2005")]
    [InlineData("../some")]
    public void A_code_is_small_letters_figures_and_hyphens(string code) => Says(Content with { Code = code }, "code", "is no code");

    [Fact]
    public void A_framework_has_a_title() => Says(Content with { Title = " " }, "title", "Give the framework a title.");

    [Fact]
    public void It_does_not_end_before_it_begins()
    {
        Says(Content with { Until = new(2005, 3, 31) }, "until", "It ends on 31 March 2005, before it begins on 1 April 2005.");
        Assert.Empty(FrameworkCheck.Of(Content with { Until = Content.From }));
        Assert.Empty(FrameworkCheck.Of(Content with { Until = null }));
        Assert.Empty(FrameworkCheck.Of(Content with { From = null }));
    }

    [Fact]
    public void Levels_have_names_that_differ()
    {
        Says(Content with { Levels = [] }, "levels", "Say what its levels are called");
        Says(Content with { Levels = ["theme", ""] }, "levels", "A level has no name.");
        Says(Content with { Levels = ["theme", "theme"] }, "levels", "There are two levels called “theme”.");
        Says(Content with { Levels = ["overall", "line"] }, "levels", "is the framework as a whole");
    }

    [Fact]
    public void A_level_without_parts_is_named()
    {
        Says(Content with { Levels = ["theme", "line", "criterion"] }, "levels", "There is a level “criterion”, and no part stands on it.");
        Says(Content with { Parts = [] }, "levels", "There is a level “theme”, and no part stands on it.");
    }

    [Fact]
    public void References_are_there_and_differ()
    {
        Says(Parts(Part("1.2")), "parts", "Two parts have the reference 1.2.");
        Says(Parts(Part("")), "parts", "“What  asks” has no reference.");
        Says(Parts(Part("3", Part(" "))), "parts", "below 3, has no reference.");
        Assert.DoesNotContain(FrameworkCheck.Of(Parts(Part(""), Part(""))), problem => problem.Message.StartsWith("Two parts", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_says_what_it_asks() => Says(Parts(Part("3") with { Title = "" }), "parts", "3 does not say what it asks");

    [Fact]
    public void A_part_deeper_than_the_levels_is_named_once()
    {
        var deep = Parts(Part("3", Part("3.1", Part("3.1.1", Part("3.1.1.1")))));
        Says(deep, "parts", "3.1.1 stands below 3.1, deeper than the 2 levels that the framework has.");
        Assert.Single(FrameworkCheck.Of(deep));
        Says(Content with { Levels = ["theme"] }, "parts", "deeper than the 1 level that");
    }

    [Fact]
    public void A_part_names_only_scales_that_there_are()
    {
        Says(Parts(Part("3") with { Scale = "stars" }), "parts", "3 is scored on the scale “stars”, and there is none of that code.");
        Assert.Empty(FrameworkCheck.Of(Parts(Part("3") with { Scale = "score" }, Part("4") with { Scale = "" })));
    }

    [Fact]
    public void Scales_have_codes_that_differ_and_levels_that_there_are()
    {
        Says(Scales(Score, Score with { Levels = [] }), "scales", "There are two scales of the code “score”.");
        Says(Scales(Score, Score with { Code = "other", Levels = ["line"] }), "scales", "There are two scales for “line”");
        Says(Scales(Score with { Levels = [.. Score.Levels, "criterion"] }), "scales", "is for the level “criterion”, and there is no such level.");
        Says(Scales(Score with { Code = "" }), "scales", "The scale “Score” has no code.");
    }

    [Fact]
    public void Steps_are_there_the_worst_first_and_of_scores_that_differ()
    {
        Says(Scales(Score with { Steps = [] }), "scales", "The scale “score” has no steps.");
        Says(Scales(Score with { Steps = [new(1, "1"), new(1, "one"), new(2, "2"), new(3, "3"), new(4, "4")] }), "scales", "Two steps of the scale “score” have the score 1.");
        Says(Scales(Score with { Steps = [new(4, "4"), new(3, "3"), new(2, "2"), new(1, "1")] }), "scales", "“4” before “3”: write the worst step first.");
        Says(Scales(Score with { Steps = [.. Score.Steps, new(5, "")] }), "scales", "give it a label");
    }

    [Fact]
    public void A_rule_scores_a_level_from_one_below_it()
    {
        Says(Scoring(Bands with { Level = "question" }), "scoring", "A rule scores “question”, and there is no such level.");
        Says(Scoring(Bands with { Of = "criterion" }), "scoring", "follows from “criterion”, and there is no such level.");
        Says(Scoring(Bands with { Level = "line", Of = "theme" }), "scoring", "The score of “line” follows from “theme”, which does not stand below it.");
        Says(Scoring(Bands with { Of = "overall" }), "scoring", "which does not stand below it.");
        Says(Scoring(Bands, Bands), "scoring", "There are two rules for the score of “theme”.");
        Assert.Empty(FrameworkCheck.Of(Scoring(Combinations with { Of = "line" })));
    }

    [Fact]
    public void Rules_do_not_go_in_a_circle()
    {
        Says(Scoring(Bands, Bands with { Level = "line", Of = "theme" }), "scoring", "The rules go in a circle: “line” follows from “theme”, which follows from “line” again.");
        Says(Scoring(Bands with { Of = "theme" }), "scoring", "“theme” follows from “theme”");
        // A rule that leads into a circle is not itself one.
        Assert.DoesNotContain(FrameworkCheck.Of(Scoring(Combinations, Bands, Bands with { Level = "line", Of = "theme" })), problem => problem.Message.Contains("“overall” follows from", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_scored_or_gives_a_score_has_a_scale()
    {
        Says(Scales(Score with { Levels = ["overall", "line"] }), "scoring", "A rule scores “theme”, which has no scale.");
        Says(Scales(Score with { Levels = ["theme", "line"] }), "scoring", "A rule scores “overall”, which has no scale.");
        Says(Scales(Score with { Levels = ["overall", "theme"] }), "scoring", "follows from “line”, which has no scale.");
        Assert.Empty(FrameworkCheck.Of(Content with
        {
            Scales = [Score with { Levels = ["overall", "theme"] }],
            Parts = [Part("1", Part("1.1") with { Scale = "score" })],
            Crosswalks = [],
        }));
    }

    [Fact]
    public void Bands_rise_and_give_steps_of_the_scale()
    {
        Says(Scoring(Bands with { Bands = [new(39, 1), new(25, 2)] }), "scoring", "The bands of “theme” do not rise");
        Says(Scoring(Bands with { Bands = [new(25, 1), new(25, 2)] }), "scoring", "do not rise");
        Says(Scoring(Bands with { Bands = [new(25, 2), new(39, 1)] }), "scoring", "do not rise");
        Says(Scoring(Bands with { Bands = [new(25, 1), new(101, 2)] }), "scoring", "begins outside 0% to 100%.");
        Says(Scoring(Bands with { Bands = [new(-1, 1)] }), "scoring", "begins outside 0% to 100%.");
        Says(Scoring(Bands with { Bands = [new(25, 0)] }), "scoring", "The rule for “theme” gives 0, which is no step of its scale.");
    }

    [Fact]
    public void Combinations_fall_and_say_how_many_reach_what()
    {
        Says(Scoring(Combinations with { Combinations = [new(1, 0, 0, 0), new(4, 2, 4, 3)] }), "scoring", "The combinations of “overall” do not fall");
        Says(Scoring(Combinations with { Combinations = [new(4, 2, 0, 3)] }), "scoring", "how many must reach what score");
        Says(Scoring(Combinations with { Combinations = [new(4, -1, 4, 3)] }), "scoring", "how many must reach what score");
        Says(Scoring(Combinations with { Combinations = [new(5, 2, 4, 3)] }), "scoring", "gives 5, which is no step");
    }

    [Fact]
    public void A_rule_has_what_its_method_goes_by_and_nothing_else()
    {
        Says(Scoring(Bands with { Bands = [] }), "scoring", "goes by bands of a percentage, and gives none.");
        Says(Scoring(Combinations with { Combinations = [] }), "scoring", "goes by combinations, and gives none.");
        Says(Scoring(Bands with { Method = ScoringMethod.Lowest }), "scoring", "gives bands, and does not go by them.");
        Says(Scoring(Combinations with { Method = ScoringMethod.Lowest }), "scoring", "gives combinations, and does not go by them.");
        Assert.Empty(FrameworkCheck.Of(Scoring(Bands with { Method = ScoringMethod.Lowest, Bands = [] })));
    }

    [Fact]
    public void A_crosswalk_begins_at_a_part_and_leads_to_another_framework()
    {
        Says(Content with { Crosswalks = [new("9", "other", "A", CrosswalkOverlap.Same, "Both ask.")] }, "crosswalks", "begins at 9, and there is no such part here.");
        Says(Content with { Crosswalks = [new("1", "some-2005", "2", CrosswalkOverlap.Same, "Both ask.")] }, "crosswalks", "of this same framework");
    }

    [Fact]
    public void A_clock_counts_something()
    {
        Says(Content with { Clocks = [Clock with { Amount = 0 }] }, "clocks", "“action plan” is to be done 0 units after publication");
        Says(Content with { Clocks = [Clock with { Amount = -5, Kind = ClockKind.Every }] }, "clocks", "cannot be counted backwards");
        Assert.Empty(FrameworkCheck.Of(Content with { Clocks = [Clock with { Amount = -42 }] }));
    }
}
