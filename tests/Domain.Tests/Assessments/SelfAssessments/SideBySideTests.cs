using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

public sealed class SideBySideTests
{
    private static ScoredAssessment Scored(string subject, string year, FrameworkContent content, Dictionary<string, int> given, int number = 2, string? title = null) => new(
        new SelfAssessment { Id = Guid.CreateVersion7(), Code = $"{subject}-{year}", Title = title ?? $"{subject} in {year}", EditionId = Somebody.Id(10 + number), Subject = subject, Year = year },
        new FrameworkEdition { Id = Somebody.Id(10 + number), Code = content.Code, Number = number, Content = content, TakenUpBy = "", TakenUpOn = new(2026, 1, 1) },
        FrameworkScores.Of(content, given));

    private static SideBySide Laid(params ScoredAssessment[] assessments) => SideBySide.Of(assessments).Value!;

    private static string Words(SideBySide laid, string reference) => string.Join(" | ", laid.Rows.Single(row => row.Ref == reference).Cells.Select(cell => cell.Words));

    private static ScoreSpread Spread(SideBySide laid, string reference) => laid.Rows.Single(row => row.Ref == reference).Spread;

    [Fact]
    public void Rows_are_the_lines_and_what_stands_above_them_and_columns_go_by_who_is_assessed_and_year()
    {
        var laid = Laid(Scored("Libraries", "2027", Content, []), Scored("adults", "2027", Content, []), Scored("Libraries", "2026", Content, []));
        Assert.Equal(["adults 2027", "Libraries 2026", "Libraries 2027"], laid.Columns.Select(column => column.Name));
        Assert.Equal([("1", 0, false), ("1.1", 1, true), ("1.2", 1, true), ("2", 0, true), (ScoringRule.Whole, -1, false)], laid.Rows.Select(row => (row.Ref, row.Depth, row.IsLine)));
        Assert.Equal(["Ambition", "What 1.1 asks", "What 1.2 asks", "Capacity", "The whole"], laid.Rows.Select(row => row.Title));
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_by_their_titles()
    {
        var laid = Laid(Scored("Libraries", "2027", Content, [], title: "Their own"), Scored("libraries", "2027", Content, [], title: "A partner’s view"), Scored("Letters", "2027", Content, []));
        Assert.Equal(["Letters 2027", "libraries 2027 (A partner’s view)", "Libraries 2027 (Their own)"], laid.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Each_row_says_who_is_highest_and_who_is_lowest_and_by_how_many_steps()
    {
        var laid = Laid(Scored("A", "2027", Content, new() { ["1.1"] = 4, ["1.2"] = 3, ["2"] = 2 }), Scored("B", "2027", Content, new() { ["1.1"] = 1, ["1.2"] = 3 }), Scored("C", "2027", Content, new() { ["1.1"] = 4 }));
        Assert.Equal("4 | 1 | 4", Words(laid, "1.1"));
        Assert.Equal((3, "Highest 4: A 2027 and C 2027; lowest 1: B 2027"), (Spread(laid, "1.1").Apart!.Value, Spread(laid, "1.1").Words));
        Assert.Equal(["A 2027", "C 2027"], Spread(laid, "1.1").Highest);
        Assert.Equal(["B 2027"], Spread(laid, "1.1").Lowest);
        Assert.Equal("3 | 3 | No score", Words(laid, "1.2"));
        Assert.Equal((0, "No difference"), (Spread(laid, "1.2").Apart!.Value, Spread(laid, "1.2").Words));
        Assert.Empty(Spread(laid, "1.2").Highest);
        Assert.Equal((null, "Only one has a score"), (Spread(laid, "2").Apart, Spread(laid, "2").Words));
        Assert.Equal("Not scored | Not scored | Not scored", Words(laid, "1"));
        Assert.Equal((null, "Not scored"), (Spread(laid, "1").Apart, Spread(laid, "1").Words));
        Assert.Equal("None has a score", Spread(laid, ScoringRule.Whole).Words);
        Assert.Equal(["1.1", "1.2"], laid.Compared.Select(row => row.Ref));
        Assert.Equal(["1.1"], laid.Differing.Select(row => row.Ref));
    }

    [Fact]
    public void The_furthest_apart_comes_first_among_those_that_differ()
    {
        var laid = Laid(Scored("A", "2027", Content, new() { ["1.1"] = 2, ["1.2"] = 4, ["2"] = 3, [ScoringRule.Whole] = 4 }), Scored("B", "2027", Content, new() { ["1.1"] = 1, ["1.2"] = 1, ["2"] = 1, [ScoringRule.Whole] = 1 }));
        Assert.Equal(["1.2", "2", "1.1"], laid.Differing.Select(row => row.Ref));
    }

    [Fact]
    public void A_part_that_an_edition_does_not_have_is_said_to_be_so_and_stands_where_it_stood()
    {
        FrameworkPart Theme(string reference, params string[] lines) => new() { Ref = reference, Title = $"Theme {reference}", Scale = "", Parts = [.. lines.Select(line => Part(line))] };
        var earlier = Content with { Parts = [Theme("1", "1.1", "1.2"), Theme("2", "2.1"), Theme("4", "4.1")] };
        var later = Content with { Parts = [Theme("1", "1.0", "1.1", "1.3"), Theme("3", "3.1"), new() { Ref = "4", Title = "Four, renamed", Scale = "", Parts = [Part("4.0"), Part("4.1")] }] };
        var laid = Laid(Scored("A", "2026", earlier, new() { ["1.2"] = 2, ["2.1"] = 2 }, number: 1), Scored("A", "2027", later, new() { ["1.0"] = 4, ["1.1"] = 1 }));
        Assert.Equal(["1", "1.0", "1.1", "1.2", "1.3", "2", "2.1", "3", "3.1", "4", "4.0", "4.1", ScoringRule.Whole], laid.Rows.Select(row => row.Ref));
        Assert.Equal("Four, renamed", laid.Rows.Single(row => row.Ref == "4").Title);
        Assert.Equal("Not in edition 1 | 4", Words(laid, "1.0"));
        Assert.Equal("2 | Not in edition 2", Words(laid, "1.2"));
        Assert.Equal("Only one has a score", Spread(laid, "1.2").Words);
        Assert.Equal("No score | 1", Words(laid, "1.1"));
        Assert.Equal(SideState.NotInEdition, laid.Rows.Single(row => row.Ref == "2").Cells[1].State);
        Assert.Equal("Not scored", Spread(laid, "2").Words);
    }

    [Fact]
    public void Scores_on_different_scales_are_not_compared_and_a_scale_that_is_only_called_otherwise_is()
    {
        var words = Content with { Scales = [new() { Code = "words", Title = "Words", Levels = ["line", ScoringRule.Whole], Steps = [new(1, "Poor"), new(2, "Fair"), new(3, "Good")] }] };
        var laid = Laid(Scored("A", "2026", Content, new() { ["1.1"] = 1 }, number: 1), Scored("A", "2027", words, new() { ["1.1"] = 3 }));
        Assert.Equal("1 | Good", Words(laid, "1.1"));
        Assert.Equal((null, "Scored on different scales, which cannot be compared"), (Spread(laid, "1.1").Apart, Spread(laid, "1.1").Words));
        Assert.Empty(laid.Compared);
        var called = words with { Scales = [words.Scales[0] with { Code = "other", Title = "Otherwise" }] };
        Assert.Equal("Highest Good: A 2027; lowest Poor: A 2026", Spread(Laid(Scored("A", "2026", called, new() { ["1.1"] = 1 }, number: 1), Scored("A", "2027", words, new() { ["1.1"] = 3 })), "1.1").Words);
    }

    [Fact]
    public void Steps_apart_are_counted_on_the_scale_and_by_the_score_where_there_is_none()
    {
        var wide = Content with { Scales = [new() { Code = "wide", Title = "Wide", Levels = ["line"], Steps = [new(0, "None"), new(10, "Some"), new(20, "All")] }] };
        Assert.Equal(2, Spread(Laid(Scored("A", "2027", wide, new() { ["1.1"] = 20 }), Scored("B", "2027", wide, new() { ["1.1"] = 0 })), "1.1").Apart);
        // A line without a scale is the lowest of its criteria.
        var bare = Ruled with { Scales = [Content.Scales[0] with { Levels = ["criterion"] }] };
        var laid = Laid(Scored("A", "2027", bare, new() { ["1.2.1"] = 4, ["1.2.2"] = 4 }), Scored("B", "2027", bare, new() { ["1.2.1"] = 1, ["1.2.2"] = 2 }));
        Assert.Equal(("4 | 1", 3, "Highest 4: A 2027; lowest 1: B 2027"), (Words(laid, "1.2"), Spread(laid, "1.2").Apart!.Value, Spread(laid, "1.2").Words));
        Assert.Equal(["4: 1"], laid.Columns[0].Lines.Select(step => $"{step.Words}: {step.Count}"));
    }

    [Fact]
    public void Each_assessment_says_how_many_lines_are_at_each_step_the_whole_and_what_lifts_it()
    {
        var laid = Laid(Scored("A", "2027", Ruled, new() { ["1.2.1"] = 2, ["1.2.2"] = 3 }), Scored("B", "2027", Content, new() { ["1.1"] = 4, ["2"] = 4 }, number: 1));
        var (ruled, judged) = (laid.Columns[0], laid.Columns[1]);
        Assert.Equal((2, "one point more for 1.2 (2 to 3) makes it 3"), (ruled.Overall.Score!.Value, ruled.Overall.NextStep.Words));
        Assert.Equal((0, 1, 0), (ruled.LinesAt("4")!.Value, ruled.LinesAt("2")!.Value, ruled.WithoutScore));
        Assert.Equal((null, "people judge it: it follows from nothing below"), (judged.Overall.Score, judged.Overall.NextStep.Words));
        Assert.Equal((2, 1, null), (judged.LinesAt("4")!.Value, judged.WithoutScore, judged.LinesAt("Good")));
        Assert.Equal(["4", "3", "2", "1"], laid.Steps);
        Assert.Equal("2 | No score", Words(laid, ScoringRule.Whole));
    }

    [Fact]
    public void Lines_on_two_scales_are_counted_by_scale()
    {
        var two = Content with
        {
            Scales = [.. Content.Scales, new() { Code = "words", Title = "Words", Steps = [new(1, "Poor"), new(4, "4")] }],
            Parts = [Content.Parts[0] with { Parts = [Part("1.1") with { Scale = "words" }, Part("1.3") with { Scale = "" }, Content.Parts[0].Parts[1]] }, Content.Parts[1]],
        };
        var column = Laid(Scored("A", "2027", two, new() { ["1.1"] = 4, ["1.2"] = 4 }), Scored("B", "2027", two, [])).Columns[0];
        Assert.Equal(["Words: 4: 1", "Words: Poor: 0", "Score: 4: 1", "Score: 3: 0", "Score: 2: 0", "Score: 1: 0"], column.Lines.Select(step => $"{step.Words}: {step.Count}"));
        Assert.Equal(1, column.WithoutScore);
    }

    [Fact]
    public void A_framework_without_scores_has_no_row_of_the_whole()
    {
        var plain = Content with { Scales = [] };
        var laid = Laid(Scored("A", "2027", plain, []), Scored("B", "2027", plain, []));
        Assert.DoesNotContain(laid.Rows, row => row.Ref == ScoringRule.Whole);
        Assert.Empty(laid.Compared);
        Assert.Empty(laid.Steps);
        // Where another edition scores the whole, it is said of this one that it does not.
        Assert.Equal("Not scored | No score", Words(Laid(Scored("A", "2026", plain, [], number: 1), Scored("A", "2027", Content, [])), ScoringRule.Whole));
    }

    [Fact]
    public void Fewer_than_two_more_than_eight_and_those_of_two_frameworks_are_refused()
    {
        var nine = Enumerable.Range(1, 9).Select(number => Scored("A", $"{2020 + number}", Content, [])).ToList();
        Assert.Equal("assessment: Choose at least two self-assessments.", SideBySide.Of([nine[0]]).Messages());
        Assert.Equal("assessment: Choose at most eight self-assessments, not nine.", SideBySide.Of(nine).Messages());
        Assert.Equal(8, SideBySide.Of(nine[1..]).Value!.Columns.Count);
        Assert.Equal("assessment: Choose self-assessments on editions of one framework: only their parts can be compared.", SideBySide.Of([nine[0], Scored("A", "2027", Content with { Code = "other" }, [])]).Messages());
    }

    [Fact]
    public void No_self_assessment_takes_the_address_of_the_comparison() =>
        Assert.Equal("self-assessment", SelfAssessment.Begin(Somebody.Id(21), Edition, Details with { Title = "Side by side" }, Around(), Officer).Assessment!.Code);
}
