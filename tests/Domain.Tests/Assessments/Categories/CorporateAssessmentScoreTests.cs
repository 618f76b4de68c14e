using GoldenThread.Domain.Assessments.Categories;

namespace GoldenThread.Domain.Tests.Assessments.Categories;

public sealed class CorporateAssessmentScoreTests
{
    [Theory]
    [InlineData(4, "two themes score 4 and none is below 3: 4", 4, 4, 3, 3, 3), InlineData(4, "three themes score 4 and none is below 3: 4", 4, 4, 3, 4, 3)]
    [InlineData(3, "five themes score 3 or more and none is below 2: 3", 3, 3, 3, 3, 3), InlineData(3, "four themes score 3 or more and none is below 2: 3", 4, 4, 4, 4, 2)]
    [InlineData(2, "three themes score 2 or more: 2", 4, 4, 4, 1, 1), InlineData(1, "any other combination: 1", 4, 4, 1, 1, 1)]
    public void Five_themes_give_a_score(int score, string words, params int[] themes)
    {
        var assessed = CorporateAssessmentScore.Of(themes).Value!;
        Assert.Equal((score, words + " (by a rule that was not confirmed)"), (assessed.Score, assessed.Words));
        Assert.True(CorporateAssessmentScore.IsUnconfirmed);
    }

    [Fact]
    public void What_one_point_more_would_change_names_the_theme() =>
        Assert.Equal("one point more for Prioritisation (3 to 4) makes it 4; so does one for any of three others", CorporateAssessmentScore.Of([4, 3, 3, 3, 3]).Value!.NextStep.Words);

    [Theory]
    [InlineData("A corporate assessment has five themes; four scores were given.", 4, 4, 4, 4), InlineData("A corporate assessment has five themes; one score was given.", 4), InlineData("A corporate assessment has five themes; six scores were given.", 4, 4, 4, 4, 4, 4)]
    [InlineData("The score of Capacity must be 1, 2, 3 or 4; 5 was given.", 4, 4, 5, 4, 4), InlineData("The score of Achievement must be 1, 2, 3 or 4; 0 was given.", 4, 4, 4, 4, 0)]
    public void Scores_that_cannot_be_are_refused(string message, params int[] themes) => Assert.Equal(message, Assert.Single(CorporateAssessmentScore.Of(themes).Problems).Message);

    [Fact]
    public void Every_score_that_cannot_be_is_said() => Assert.Equal(["Ambition for the community", "Achievement"], CorporateAssessmentScore.Of([0, 1, 2, 3, 5]).Problems.Select(each => each.Field));
}
