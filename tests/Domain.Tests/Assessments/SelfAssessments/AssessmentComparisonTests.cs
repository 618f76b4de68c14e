using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

public sealed class AssessmentComparisonTests
{
    [Fact]
    public void Parts_stand_beside_each_other_by_reference_with_how_far_they_moved_and_what_lifts_them()
    {
        var before = FrameworkScores.Of(Content, new Dictionary<string, int> { ["1.1"] = 2, ["1.2.1"] = 3, ["2"] = 4 });
        var now = FrameworkScores.Of(Ruled, new Dictionary<string, int> { ["1.2.1"] = 2, ["1.2.2"] = 3 });
        var parts = AssessmentComparison.Of(Ruled, now, Content, before);
        Assert.Equal(["1.2", "1.2.1", "1.2.2", ScoringRule.Whole, "1.1", "2"], parts.Select(part => part.Ref));
        Assert.Equal(("3", "2", -1, 2, false), (parts[1].BeforeInWords, parts[1].NowInWords, parts[1].Moved!.Value, parts[1].Depth, parts[1].IsOfOneOnly));
        Assert.Equal(("", 2, null), (parts[0].BeforeInWords, parts[0].Now!.Value, parts[0].Moved));
        Assert.Equal("one point more for 1.2.1 (2 to 3) makes it 3", parts[0].GapToNext!.Words);
        Assert.Equal((-1, "The whole"), (parts[3].Depth, parts[3].Title));
        Assert.Equal((2, null, true, null), (parts[4].Before!.Value, parts[4].Now, parts[4].IsOfOneOnly, parts[4].GapToNext));
        var back = AssessmentComparison.Of(Content, before, Ruled, now);
        Assert.True(back.Single(part => part.Ref == "1.1").IsOfOneOnly);
        Assert.DoesNotContain(back, part => part.Ref == "1");
        Assert.Equal("7", AssessmentComparison.InWords(7, Content, "1"));
    }
}
