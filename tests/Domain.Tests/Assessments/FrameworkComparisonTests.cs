using GoldenThread.Domain.Assessments.Frameworks;
using static GoldenThread.Domain.Tests.Assessments.SomeFramework;

namespace GoldenThread.Domain.Tests.Assessments;

public sealed class FrameworkComparisonTests
{
    private static FrameworkComparison To(FrameworkContent after) => FrameworkComparison.Of(Content, after);

    [Fact]
    public void An_edition_is_the_same_as_itself() => Assert.True(To(Content).IsSame);

    [Fact]
    public void White_space_quotation_marks_and_what_names_the_edition_count_for_nothing()
    {
        var before = Content with { Parts = [new() { Ref = "1", Title = "The council's  “aims”" }], Rules = ["It's so."] };
        var after = Content with { Code = "some-2007", Title = "Later", Parts = [new() { Ref = "1", Title = " The council’s \"aims\"" }], Rules = ["It’s so."] };
        Assert.True(FrameworkComparison.Of(before, after).IsSame);
    }

    [Fact]
    public void Parts_that_came_and_went_are_named_in_reading_order()
    {
        var compared = To(Content with { Parts = [Content.Parts[0], Part("3", Part("3.1"))] });
        Assert.Equal(["3", "3.1"], compared.Added.Select(part => part.Ref));
        Assert.Equal(["2", "2.1"], compared.Removed.Select(part => part.Ref));
        Assert.Empty(compared.Reworded);
        Assert.Empty(compared.Moved);
        Assert.False(compared.IsSame);
    }

    [Fact]
    public void A_reworded_part_has_its_words_before_and_after()
    {
        var compared = To(Content with { Parts = [Content.Parts[0] with { Title = "Ambitions", Text = "More.", Group = "First", Note = "See 2.", Scale = "" }, Content.Parts[1] with { Scale = "score" }] });
        Assert.Equal(["1", "2"], compared.Reworded.Select(part => part.Part.Ref));
        Assert.Equal([new("Title", "Ambition", "Ambitions"), new("Text", "", "More."), new("Group", "", "First"), new("Note", "", "See 2."), new("Scale", "", "not scored")], compared.Reworded[0].Changes);
        Assert.Equal([new("Scale", "", "score")], compared.Reworded[1].Changes);
        Assert.Empty(compared.Moved);
    }

    [Fact]
    public void A_part_that_stands_below_another_has_moved_and_is_neither_new_nor_gone()
    {
        var compared = To(Content with { Parts = [Content.Parts[0] with { Parts = [Part("1.1")] }, Content.Parts[1] with { Parts = [Part("1.2"), Part("2.1")] }] });
        var moved = Assert.Single(compared.Moved);
        Assert.Equal(("1.2", "1", "2"), (moved.Part.Ref, moved.From?.Ref, moved.To?.Ref));
        Assert.Empty(compared.Added);
        Assert.Empty(compared.Removed);
    }

    [Fact]
    public void A_part_may_move_to_the_top_and_from_it()
    {
        var compared = To(Content with { Parts = [Content.Parts[0] with { Parts = [Part("1.1"), Content.Parts[1]] }, Part("1.2")] });
        Assert.Equal([("2", null, "1"), ("1.2", "1", null)], compared.Moved.Select(each => (each.Part.Ref, each.From?.Ref, each.To?.Ref)));
    }

    [Fact]
    public void Parts_in_another_order_are_no_difference() => Assert.True(To(Content with { Parts = [.. Content.Parts.Reverse()] }).IsSame);

    [Fact]
    public void Of_two_parts_of_one_reference_the_first_counts() => Assert.True(To(Content with { Parts = [.. Content.Parts, Part("1.1")] }).IsSame);

    [Fact]
    public void Levels_scales_scoring_clocks_and_rules_that_differ_are_said_before_and_after()
    {
        var compared = To(Content with
        {
            Levels = ["theme", "question"],
            Scales = [Score with { Steps = [new(1, "1"), new(2, "2", "weak")] }, new() { Code = "stars", Title = "Stars", Steps = [new(0, "None")] }],
            Scoring = [Bands with { Method = ScoringMethod.Lowest, Bands = [] }],
            Clocks = [Clock with { Amount = 60 }],
            Rules = ["The council may correct nothing."],
        });
        Assert.Equal(
            [
                new("Levels", "theme, line", "theme, question"),
                new("Scale “score”", "Score, for overall, theme, line: 1; 2; 3; 4: strong", "Score, for overall, theme, line: 1; 2: weak"),
                new("Scale “stars”", "", "Stars, for the parts that name it: None"),
                new("Score of “theme”", "From the line scores: their sum as a percentage of the most that it could be; 1 from 25%, 2 from 39%, 3 from 63%.", "From the line scores: the lowest of them."),
                new("Score of “overall”", "From the theme scores: 4 where 2 reach 4 and none is below 3; else 1.", ""),
                new("Clock of “action plan”", "no later than seventy working days after publication", "no later than sixty working days after publication"),
                new("Rule", "The council may correct facts.", ""),
                new("Rule", "", "The council may correct nothing."),
            ],
            compared.Others);
    }

    [Fact]
    public void A_combination_says_only_what_it_asks() =>
        Assert.Equal("From the theme scores: 3 where none is below 2; else 2 where 1 reach 2; else 1.", (Combinations with { Combinations = [new(3, 0, 0, 2), new(2, 1, 2, 0), new(1, 0, 0, 0)] }).InWords());
}
