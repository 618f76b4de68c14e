using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class CodeProposalTests
{
    private static readonly Theme Engagement = new(1, "Community engagement");

    [Theory]
    [InlineData("A", "CEA3")]
    [InlineData("B", "CEB2")]
    [InlineData("C", "CEC1")]
    public void The_next_code_has_the_theme_s_letters_the_category_and_the_next_number(string category, string expected) =>
        Assert.Equal(expected, CodeProposal.Next(Engagement, category, ["CEA1", "CEA2", "CEB1"], ["CEA1", "CEA2", "CEB1"]));

    [Fact]
    public void A_code_that_was_taken_out_or_changed_is_never_offered_again() =>
        Assert.Equal("CEA8", CodeProposal.Next(Engagement, "A", ["CEA1", "cea7"], ["CEA1"]));

    [Fact]
    public void The_lowest_code_stays_unused_when_the_first_was_taken_out() =>
        Assert.Equal("CEA3", CodeProposal.Next(Engagement, "A", ["CEA2"], ["CEB4"]));

    [Theory]
    [InlineData("Community engagement", "CEA1")]
    [InlineData("Members", "MEA1")]
    [InlineData("Role of the members", "RTA1")]
    public void A_theme_without_actions_takes_the_first_letters_of_its_title(string title, string expected) =>
        Assert.Equal(expected, CodeProposal.Next(new Theme(4, title), "A", [], []));

    [Fact]
    public void A_theme_whose_title_gives_no_letters_is_named_by_its_number() => Assert.Equal("T41", CodeProposal.Next(new Theme(4, "1 2"), null, [], []));

    [Fact]
    public void A_plan_without_categories_keeps_all_the_letters_of_its_codes() => Assert.Equal("CE3", CodeProposal.Next(Engagement, null, ["CE1", "CE2"], ["CE1", "CE2"]));

    [Fact]
    public void A_plan_of_numbered_sections_goes_on_in_the_section() => Assert.Equal("3.11", CodeProposal.Next(new Theme(3, "Performance"), null, ["3.9", "3.10", "1.1"], ["3.9", "3.10"]));

    [Fact]
    public void A_new_section_of_a_numbered_plan_begins_with_its_own_number() => Assert.Equal("4.1", CodeProposal.Next(new Theme(4, "Partnerships"), null, ["3.9", "1.1"], []));
}
