using System.Text.Json;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class ShippedFrameworksTests
{
    private static FrameworkContent Cpa => ShippedFrameworks.Find("cpa-corporate-assessment-2005")!;

    private static IEnumerable<FrameworkPart> At(FrameworkContent framework, string level) => framework.All().Where(each => framework.Levels[each.Depth] == level).Select(each => each.Part);

    public static TheoryData<string> Files() => new(ShippedFrameworks.Files.Select(Path.GetFileName)!);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_read_without_a_problem_and_named_by_its_code(string file)
    {
        var read = FrameworkFile.Read(File.ReadAllBytes(Checkout.File($"frameworks/{file}")));
        Assert.Equal([], read.Problems.Select(problem => $"{problem.Field}: {problem.Message}"));
        Assert.Empty(FrameworkCheck.Of(read.Value!));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), read.Value!.Code);
        Assert.NotEmpty(read.Value.About);
        Assert.NotEmpty(read.Value.Gaps);
    }

    [Fact]
    public void Every_file_of_the_repository_comes_with_the_product()
    {
        Assert.Equal(Directory.EnumerateFiles(Checkout.File("frameworks")).Select(Path.GetFileName).Order(StringComparer.Ordinal), ShippedFrameworks.Files.Select(Path.GetFileName));
        Assert.Equal(14, ShippedFrameworks.All.Count);
        Assert.Null(ShippedFrameworks.Find("none"));
    }

    [Fact]
    public void What_is_over_without_a_day_is_shipped_and_gives_none() => Assert.All(ShippedFrameworks.Over, code => Assert.Null(ShippedFrameworks.Find(code)!.Until));

    [Fact]
    public void Every_crosswalk_leads_to_a_part_that_there_is() => Assert.All(
        from framework in ShippedFrameworks.All from crosswalk in framework.Crosswalks select (framework.Code, crosswalk),
        each => Assert.True(ShippedFrameworks.Find(each.crosswalk.Framework)?.Find(each.crosswalk.OtherRef) is not null, $"{each.Code}, {each.crosswalk.Ref} leads to {each.crosswalk.Framework}, {each.crosswalk.OtherRef}"));

    [Fact]
    public void The_corporate_assessment_has_the_questions_themes_lines_and_criteria_of_its_source()
    {
        Assert.Equal([3, 5, 17, 76], Cpa.Levels.Select(level => At(Cpa, level).Count()));
        using var facts = JsonDocument.Parse(File.ReadAllText(Shared.Path("frameworks/cpa-corporate-assessment-2005.json")));
        var lines = facts.RootElement.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(lines.Select(line => line.GetProperty("ref").GetString()), At(Cpa, "line").Select(part => part.Ref));
        Assert.Equal(lines.SelectMany(line => line.GetProperty("criteria").EnumerateArray()).Select(each => each.GetProperty("ref").GetString()), At(Cpa, "criterion").Select(part => part.Ref));
        Assert.Equal(lines.Select(line => line.GetProperty("subTheme").GetString() ?? ""), At(Cpa, "line").Select(part => part.Group));
        Assert.Equal(facts.RootElement.GetProperty("themes").EnumerateArray().Select(each => (each.GetProperty("ref").GetString(), each.GetProperty("name").GetString(), "Q" + each.GetProperty("headlineQuestion").GetString())),
            Cpa.All().Where(each => each.Depth == 1).Select(each => ((string?)each.Part.Ref, (string?)each.Part.Title, each.Above!.Ref)));
    }

    [Fact]
    public void What_lines_and_criteria_ask_is_in_other_words_than_the_inspectorates_and_in_fewer()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Shared.Path("frameworks/cpa-corporate-assessment-2005.json")));
        var lines = facts.RootElement.GetProperty("lines").EnumerateArray().ToList();
        var source = lines.Select(line => (Ref: line.GetProperty("ref").GetString()!, Text: line.GetProperty("question").GetString()!))
            .Concat(lines.SelectMany(line => line.GetProperty("criteria").EnumerateArray()).Select(each => (Ref: each.GetProperty("ref").GetString()!, Text: each.GetProperty("text").GetString()!))).ToList();
        Assert.Equal([], from each in source let run = LongestRun(each.Text, Cpa.Find(each.Ref)!.Title) where run > 5 select $"{each.Ref} has {run} words running of the source's");
        Assert.True(source.Sum(each => Cpa.Find(each.Ref)!.Title.Length) < source.Sum(each => each.Text.Length) * 0.8);
    }

    [Fact]
    public void What_is_from_memory_says_so()
    {
        Assert.True(Cpa.Scoring.Single().IsUnconfirmed);
        Assert.Equal([false, false, true, true], Cpa.Scales.Single().Steps.Select(step => step.IsUnconfirmed));
        Assert.Equal(["C2", "C4"], ShippedFrameworks.Find("rsh-consumer-standards-2024")!.Scales.Single().Steps.Where(step => step.IsUnconfirmed).Select(step => step.Label).Order());
    }

    [Fact]
    public void The_two_ways_of_scoring_adult_social_care_have_the_same_themes_and_statements()
    {
        var compared = FrameworkComparison.Of(ShippedFrameworks.Find("cqc-local-authority-assurance-2023")!, ShippedFrameworks.Find("cqc-local-authority-assurance")!);
        Assert.Empty(compared.Added);
        Assert.Empty(compared.Moved);
        Assert.Empty(compared.Reworded);
        Assert.Equal(9 * 4, compared.Removed.Count);
        Assert.Equal(["Levels", "Scale “score”", "Score of “statement”", "Rule", "Rule"], compared.Others.Select(change => change.What));
    }

    private static int LongestRun(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return (from i in Enumerable.Range(0, a.Length) from j in Enumerable.Range(0, b.Length) select a.Skip(i).Zip(b.Skip(j)).TakeWhile(pair => pair.First == pair.Second).Count()).DefaultIfEmpty().Max();
    }

    private static string[] Words(string text) => new string([.. text.ToLowerInvariant().Select(c => char.IsLetter(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
