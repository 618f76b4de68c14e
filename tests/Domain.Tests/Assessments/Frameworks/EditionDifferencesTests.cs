using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Tests.Assessments.Frameworks;

public sealed class EditionDifferencesTests
{
    private static FrameworkContent Content => SomeFramework.Content;

    private static AssessmentScale Unsure => SomeFramework.Score with { Steps = [.. SomeFramework.Score.Steps.Select(step => step with { IsUnconfirmed = step.Score == 4 })] };

    public static TheoryData<string, FrameworkContent> Changes() => new()
    {
        { "Code", Content with { Code = "other" } },
        { "Title", Content with { Title = "Other" } },
        { "Who made it", Content with { Body = "The council" } },
        { "What it is for", Content with { About = "To see." } },
        { "Sources", Content with { Sources = ["A paper"] } },
        { "Dates", Content with { Until = null } },
        { "Details of its scales", Content with { Scales = [Unsure] } },
        { "Details of its scoring", Content with { Scoring = [SomeFramework.Bands with { Source = "A paper" }, SomeFramework.Combinations] } },
        { "Details of its clocks", Content with { Clocks = [SomeFramework.Clock with { Source = "A letter" }] } },
        { "Marks of what was not confirmed", Content with { Parts = [Content.Parts[0] with { IsUnconfirmed = true }, Content.Parts[1]] } },
        { "Order of its parts", Content with { Parts = [Content.Parts[1], Content.Parts[0]] } },
        { "Crosswalks", Content with { Crosswalks = [] } },
        { "Gaps", Content with { Gaps = ["Nothing is certain."] } },
    };

    [Theory, MemberData(nameof(Changes))]
    public void What_is_not_asked_otherwise_is_said_by_its_name(string called, FrameworkContent changed)
    {
        var differences = EditionDifferences.Of(Content, changed);
        Assert.True(differences.Comparison.IsSame);
        Assert.Equal([called], differences.Besides);
        Assert.False(differences.IsSame);
        Assert.True(EditionDifferences.Of(changed, changed with { Parts = [.. changed.Parts], Scales = [.. changed.Scales], Scoring = [.. changed.Scoring] }).IsSame);
    }

    [Fact]
    public void The_order_of_rules_counts()
    {
        var two = Content with { Rules = ["One.", "Two."] };
        Assert.Equal(["Order of its rules"], EditionDifferences.Of(two, two with { Rules = ["Two.", "One."] }).Besides);
    }

    [Fact]
    public void What_the_comparison_says_already_is_not_said_again()
    {
        var changed = Content with { Scales = [SomeFramework.Score with { Title = "Marks" }], Scoring = [SomeFramework.Bands], Clocks = [], Rules = [], Parts = [Content.Parts[0]] };
        var differences = EditionDifferences.Of(Content, changed);
        Assert.Empty(differences.Besides);
        Assert.False(differences.IsSame);
        Assert.NotEmpty(differences.Comparison.Removed);
    }
}
