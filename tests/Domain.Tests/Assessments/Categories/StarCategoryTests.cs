using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Assessments.Categories;

namespace GoldenThread.Domain.Tests.Assessments.Categories;

public sealed partial class StarCategoryTests
{
    private static readonly string[] County = ["environment", "culture"];

    private static readonly string[] Unitary = ["environment", "housing", "culture", "benefits"];

    private static Dictionary<string, int> Level1(params int[] scores) => Of(["children and young people", "social care (adults)", "use of resources"], scores);

    private static Dictionary<string, int> Level2(params int[] scores) => Of(scores.Length == 2 ? County : scores.Length == 4 ? Unitary : [.. Unitary, "fire and rescue"], scores);

    private static Dictionary<string, int> Of(string[] names, int[] scores) => names.Zip(scores).ToDictionary(each => each.First, each => each.Second);

    private static StarOutcome Stars(int assessed, int[] level1, int[] level2) => StarCategory.Of(assessed, Level1(level1), Level2(level2)).Value!;

    [Theory]
    [InlineData(4, new[] { 4, 4, 3 }, new[] { 4, 3, 3, 4 }, 4), InlineData(4, new[] { 4, 3, 3 }, new[] { 4, 4 }, 4)] // Stockton 2007, Kent 2006
    [InlineData(3, new[] { 2, 3, 3 }, new[] { 3, 3, 2, 2 }, 3), InlineData(3, new[] { 3, 2, 3 }, new[] { 3, 3, 3, 3 }, 3)] // Coventry 2006, Milton Keynes 2006
    [InlineData(2, new[] { 2, 2, 3 }, new[] { 3, 3, 3, 4, 2 }, 2), InlineData(3, new[] { 2, 2, 3 }, new[] { 3, 4 }, 3)] // Isle of Wight 2006, Bedfordshire 2007
    public void Published_categories_come_out_as_they_were(int assessed, int[] level1, int[] level2, int stars) => Assert.Equal(stars, Stars(assessed, level1, level2).Stars);

    [Theory]
    [InlineData(4, new[] { 3, 3, 3 }, new[] { 2, 2 }, "corporate assessment 4, no level 1 block below 3, no level 2 block below 2: 4 stars")]
    [InlineData(4, new[] { 3, 3, 3 }, new[] { 1, 2 }, "corporate assessment 4, no level 1 block below 2, no more than one level 2 block below 2: 3 stars")]
    [InlineData(4, new[] { 1, 3, 3 }, new[] { 1, 2 }, "corporate assessment 4, no more than one level 1 block below 2, no more than one level 2 block below 2: 2 stars")]
    [InlineData(4, new[] { 1, 1, 3 }, new[] { 4, 4 }, "corporate assessment 4, any other combination: 1 star"), InlineData(4, new[] { 4, 4, 4 }, new[] { 1, 1 }, "corporate assessment 4, any other combination: 1 star")]
    [InlineData(3, new[] { 3, 3, 3 }, new[] { 3, 3 }, "corporate assessment 3, no level 1 block below 3, no level 2 block below 3: 4 stars")]
    [InlineData(3, new[] { 4, 4, 4 }, new[] { 2, 4 }, "corporate assessment 3, no level 1 block below 2, no level 2 block below 2: 3 stars")]
    [InlineData(3, new[] { 4, 4, 4 }, new[] { 1, 4 }, "corporate assessment 3, no level 1 block below 2, no more than one level 2 block below 2: 2 stars")]
    [InlineData(3, new[] { 1, 4, 4 }, new[] { 4, 4 }, "corporate assessment 3, any other combination: 1 star")]
    [InlineData(2, new[] { 3, 3, 3 }, new[] { 2, 4 }, "corporate assessment 2, no level 1 block below 3, no level 2 block below 2: 3 stars")]
    [InlineData(2, new[] { 2, 3, 3 }, new[] { 2, 4 }, "corporate assessment 2, no level 1 block below 2, no level 2 block below 2: 2 stars")]
    public void The_first_row_that_holds_decides_and_is_said(int assessed, int[] level1, int[] level2, string rule)
    {
        var outcome = Stars(assessed, level1, level2);
        Assert.Equal((rule, true, ""), (outcome.Rule, outcome.IsKnown, outcome.WhyNot));
        Assert.EndsWith(outcome.InWords, rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, new[] { 1, 4, 4 }, new[] { 4, 4 }), InlineData(2, new[] { 4, 4, 4 }, new[] { 1, 4 }), InlineData(1, new[] { 4, 4, 4 }, new[] { 4, 4 }), InlineData(1, new[] { 1, 1, 1 }, new[] { 1, 1 })]
    public void What_was_cut_off_is_not_guessed(int assessed, int[] level1, int[] level2)
    {
        var outcome = Stars(assessed, level1, level2);
        Assert.Equal((null, false, "", "not known: the published table was cut off there"), (outcome.Stars, outcome.IsKnown, outcome.Rule, outcome.WhyNot));
        Assert.Equal(outcome.WhyNot, outcome.InWords);
    }

    [Fact]
    public void Scores_that_cannot_be_are_refused()
    {
        (string, string)[] Faults(int assessed, Dictionary<string, int> level1, Dictionary<string, int> level2) => [.. StarCategory.Of(assessed, level1, level2).Problems.Select(each => (each.Field, each.Message))];
        Assert.Equal([("corporate assessment", "The score of corporate assessment must be 1, 2, 3 or 4; 5 was given.")], Faults(5, Level1(3, 3, 3), Level2(3, 3)));
        Assert.Equal([("use of resources", "The score of use of resources must be 1, 2, 3 or 4; 0 was given.")], Faults(3, Level1(3, 3, 0), Level2(3, 3)));
        Assert.Equal([("culture", "The score of culture must be 1, 2, 3 or 4; 5 was given.")], Faults(3, Level1(3, 3, 3), Level2(3, 5)));
        Assert.Equal([("use of resources", "Give the score of use of resources: every council with a star category has one.")], Faults(3, Level1(3, 3), Level2(3, 3)));
        Assert.Equal([("culture", "Give the score of culture: every council with a star category has one.")], Faults(3, Level1(3, 3, 3), new() { ["environment"] = 3 }));
        Assert.Equal([("parks", "There is no block “parks”. Those of level 2 are environment, housing, culture, benefits and fire and rescue.")], Faults(3, Level1(3, 3, 3), new(Level2(3, 3)) { ["parks"] = 3 }));
        Assert.Equal([("housing", "“housing” is a block of level 2, not of level 1.")], Faults(3, new(Level1(3, 3, 3)) { ["housing"] = 3 }, Level2(3, 3)));
        Assert.Equal([("culture", "“culture” was given two times. Give it once.")], Faults(3, Level1(3, 3, 3), new(Level2(3, 3)) { ["Culture"] = 3 }));
        Assert.Empty(Faults(3, Level1(3, 3, 3), new() { ["Environment"] = 3, [" culture "] = 3 }));
    }

    [Fact]
    public void What_one_point_would_change_is_a_table_of_the_assessment_and_the_blocks()
    {
        var table = StarCategory.WhatIf(3, Level1(3, 3, 2), Level2(3, 4)).Value!;
        Assert.Equal(3, table.Now.Stars);
        Assert.Equal(
        [
            ("corporate assessment", 3, "one point more gives 3 stars; one point less gives 2 stars"),
            ("children and young people", 3, "one point more gives 3 stars; one point less gives 3 stars"),
            ("social care (adults)", 3, "one point more gives 3 stars; one point less gives 3 stars"),
            ("use of resources", 2, "one point more gives 4 stars; one point less gives 1 star"),
            ("environment", 3, "one point more gives 3 stars; one point less gives 3 stars"),
            ("culture", 4, "one point less gives 3 stars"),
        ], table.Rows.Select(row => (row.Name, row.Score, row.InWords)));
        var low = StarCategory.WhatIf(1, Level1(1, 3, 2), Level2(3, 4)).Value!;
        Assert.Equal((null, "what one point more gives is not known: the published table was cut off there"), (low.Rows[0].Less, low.Rows[0].InWords));
        Assert.Null(low.Rows[1].Less);
    }

    [Fact]
    public void What_one_point_would_change_is_said_for_each_theme_too()
    {
        var table = StarCategory.WhatIf([4, 3, 3, 3, 3], Level1(3, 3, 3), Level2(2, 2)).Value!;
        Assert.Equal((3, 10), (table.Now.Stars, table.Rows.Count));
        Assert.Equal(("Ambition for the community", 4, (StarOutcome?)null, 3), (table.Rows[0].Name, table.Rows[0].Score, table.Rows[0].More, table.Rows[0].Less!.Stars));
        Assert.Equal(("Achievement", 4, 3), (table.Rows[4].Name, table.Rows[4].More!.Stars, table.Rows[4].Less!.Stars));
        Assert.Equal("children and young people", table.Rows[5].Name);
    }

    [Fact]
    public void A_table_of_scores_that_cannot_be_is_refused()
    {
        Assert.Equal("corporate assessment", Assert.Single(StarCategory.WhatIf(0, Level1(3, 3, 3), Level2(2, 2)).Problems).Field);
        Assert.Equal("Themes", Assert.Single(StarCategory.WhatIf([3], Level1(3, 3, 3), Level2(2, 2)).Problems).Field);
        Assert.Equal("use of resources", Assert.Single(StarCategory.WhatIf([3, 3, 3, 3, 3], Level1(3, 3), Level2(2, 2)).Problems).Field);
    }

    [Fact]
    public void Raising_a_score_never_lowers_the_stars_and_never_makes_them_unknown()
    {
        var scores = Gen.ArrayOf(Gen.Choose(1, 4), 13);
        Prop.ForAll(scores.ToArbitrary(), given =>
        {
            var table = StarCategory.WhatIf(given[..5], Level1(given[5..8]), Level2(given[8..])).Value!;
            return table.Rows.Count == 13 && table.Rows.All(row =>
                (row.More is null || (!(row.More.Stars < table.Now.Stars) && (row.More.IsKnown || !table.Now.IsKnown)))
                && (row.Less is null || !(row.Less.Stars > table.Now.Stars)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void The_table_and_the_checked_councils_are_those_of_the_facts()
    {
        var path = SharedPapers.Find("frameworks/cpa-corporate-assessment-2005.json");
        Assert.SkipWhen(path is null, "The shared facts are not here.");
        using var facts = JsonDocument.Parse(File.ReadAllText(path!));
        var stars = facts.RootElement.GetProperty("starRules");
        static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
        var rows = stars.GetProperty("rows").EnumerateArray().Select(row => new StarRow(row.GetProperty("ca").GetInt32(), Limit(Text(row, "l1")), Limit(Text(row, "l2")), row.GetProperty("stars").GetInt32()));
        Assert.Equal(rows, StarCategory.Rows);
        foreach (var level in new[] { 1, 2 })
        {
            Assert.Equal(stars.GetProperty($"level{level}").EnumerateArray().Select(name => name.GetString()!.Split(" (from")[0]), StarBlock.All.Where(block => block.Level == level).Select(block => block.Name));
        }

        foreach (var line in stars.GetProperty("checked").EnumerateArray().Select(each => each.GetString()!))
        {
            var council = Checked().Match(line);
            int[] Scores(string group) => [.. council.Groups[group].Value.Split(',').Select(score => int.Parse(score, CultureInfo.InvariantCulture))];
            Assert.True(council.Success, line);
            Assert.Equal(Scores("stars")[0], Stars(Scores("ca")[0], Scores("l1"), Scores("l2")).Stars);
        }
        Assert.Equal(6, stars.GetProperty("checked").GetArrayLength());
        var themes = facts.RootElement.GetProperty("themes").EnumerateArray().Select(theme => Text(theme, "name"));
        Assert.Equal(themes, CorporateAssessmentScore.Themes);
    }

    private static StarLimit? Limit(string words) => LimitWords().Match(words) is { Success: true } limit ? new(int.Parse(limit.Groups[2].Value, CultureInfo.InvariantCulture), limit.Groups[1].Value == "none" ? 0 : 1) : null;

    [GeneratedRegex(@"^(none|no more than one) < (\d)$")]
    private static partial Regex LimitWords();

    [GeneratedRegex(@"CA(?<ca>\d) L1 (?<l1>[\d,]+) L2 (?<l2>[\d,]+) -> \d \(published (?<stars>\d)\)$")]
    private static partial Regex Checked();
}
