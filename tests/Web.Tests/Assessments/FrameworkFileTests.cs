using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Web.Features.Assessments;
using static GoldenThread.Web.Tests.Assessments.SomeFrameworkFile;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class FrameworkFileTests
{
    [Fact]
    public void Everything_that_a_file_says_is_read()
    {
        var read = Read(Text).Value!;
        Assert.Equal(("some-2005", "Some framework", "The council", "What it is for."), (read.Code, read.Title, read.Body, read.About));
        Assert.Equal((new DateOnly(2005, 4, 1), new DateOnly(2009, 3, 31)), (read.From, read.Until));
        Assert.Equal(["A paper", "theme", "line", "The council may correct facts.", "Nothing is certain."], [.. read.Sources, .. read.Levels, .. read.Rules, .. read.Gaps]);
        var scale = Assert.Single(read.Scales);
        Assert.Equal(("score", "Score", 3), (scale.Code, scale.Title, scale.Levels.Count));
        Assert.Equal([new(1, "1", "weak", true), new ScaleStep(2, "2")], scale.Steps);
        Assert.Equal([("1", 0, null), ("1.10", 1, "1"), ("2", 0, null), ("2.1", 1, "2")], read.All().Select(each => (each.Part.Ref, each.Depth, each.Above?.Ref)));
        var part = read.Parts[0];
        Assert.Equal(("Ambition", "More of it.", "First", "score", "A note.", true), (part.Title, part.Text, part.Group, part.Scale, part.Note, part.IsUnconfirmed));
        Assert.Equal((null, ""), (part.Parts[0].Scale, read.Parts[1].Scale));
        Assert.Equal(("overall", "theme", ScoringMethod.Combinations, true, "Memory"), (read.Scoring[0].Level, read.Scoring[0].Of, read.Scoring[0].Method, read.Scoring[0].IsUnconfirmed, read.Scoring[0].Source));
        Assert.Equal([new(2, 2, 2, 1), new ScoreCombination(1, 0, 0, 0)], read.Scoring[0].Combinations);
        Assert.Equal([new(25, 1), new PercentBand(39, 2)], read.Scoring[1].Bands);
        Assert.Equal([new() { Event = "action plan", After = "publication", Amount = 70, Unit = ClockUnit.WorkingDays, Kind = ClockKind.About, Source = "A letter" }], read.Clocks);
        Assert.Equal([new("1.10", "other", "A", CrosswalkOverlap.Partly, "Both ask.")], read.Crosswalks);
    }

    [Fact]
    public void What_may_be_left_out_may_be_left_empty()
    {
        var read = Read("code: own\ntitle: Ours\nbody:\nabout: ~\nfrom: null\nsources:\nlevels: [theme]\nscales: []\nparts: [{ ref: 1, title: One, scale: , parts: }]\n").Value!;
        Assert.Equal(("", "", null, 0, null), (read.Body, read.About, read.From, read.Sources.Count, read.Parts[0].Scale));
    }

    [Theory]
    [InlineData("body: The council", "boddy: The council", "boddy", "Line 3: a framework has no key “boddy”. It may have code, title, body,")]
    [InlineData("text: More of it.", "texts: More of it.", "texts", "Line 19: a part has no key “texts”. It may have ref, title, text,")]
    [InlineData("meaning: weak", "mening: weak", "mening", "Line 14: a step has no key “mening”.")]
    [InlineData("reach: 2,", "<<: 2,", "<<", "Line 29: a combination has no key “<<”.")]
    [InlineData("code: some-2005", "", "code", "Line 2: a framework needs “code”.")]
    [InlineData("title: Ambition", "title:", "title", "Line 18: a part needs “title”.")]
    [InlineData("title: Ambition", "title: \"\"", "title", "Line 18: a part needs “title”.")]
    [InlineData("title: Ambition", "title: [Ambition]", "title", "Line 18: “title” holds words, not a list.")]
    [InlineData("about: What it is for.", "about: { what: it is for }", "about", "Line 4: “about” holds words, not keys of its own.")]
    [InlineData("score: 2, label: 2", "score: two, label: 2", "score", "Line 15: “score” holds a whole number, not “two”.")]
    [InlineData("score: 2, label: 2", "score: 2.5, label: 2", "score", "a whole number, not “2.5”.")]
    [InlineData("score: 2, label: 2", "score: 99999999999, label: 2", "score", "a whole number, not “99999999999”.")]
    [InlineData("score: 2, label: 2", "label: 2", "score", "Line 15: a step needs “score”.")]
    [InlineData("from: 2005-04-01", "from: 1/4/2005", "from", "Line 6: “from” holds a day written like 2024-05-08, not “1/4/2005”.")]
    [InlineData("from: 2005-04-01", "from: 2005-02-30", "from", "not “2005-02-30”.")]
    [InlineData("note: A note.\n    isUnconfirmed: true", "note: A note.\n    isUnconfirmed: yes", "isUnconfirmed", "“isUnconfirmed” holds true or false, not “yes”.")]
    [InlineData("unit: workingDays", "unit: weeks", "unit", "“unit” holds one of workingDays, days, months, years, not “weeks”.")]
    [InlineData("unit: workingDays", "unit: 0", "unit", "not “0”.")]
    [InlineData("unit: workingDays, ", "", "unit", "Line 32: a clock needs “unit”.")]
    [InlineData("kind: about", "kind: About", "kind", "“kind” holds one of within, about, every, not “About”.")]
    [InlineData("overlap: partly", "overlap: [partly]", "overlap", "“overlap” holds one of touches, partly, same, not a list.")]
    [InlineData("sources: [A paper]", "sources: A paper", "sources", "Line 5: “sources” is a list. Begin each of its entries with a hyphen.")]
    [InlineData("sources: [A paper]", "sources: [[A paper]]", "sources", "Line 5: in “sources” each line holds words.")]
    [InlineData("sources: [A paper]", "sources: [~]", "sources", "each line holds words.")]
    [InlineData("rules: [The council may correct facts.]", "rules: { The council: may }", "rules", "“rules” is a list.")]
    [InlineData("- { ref: 1.10, title: Are there any? }", "- Are there any?", "parts", "Line 25: in “parts” each entry is a part with its own keys.")]
    public void What_is_not_understood_is_named_with_its_line_and_key(string words, string instead, string field, string message) => Refused(With(words, instead), field, message);

    [Fact]
    public void What_does_not_fit_together_is_refused_too() => Refused(With("ref: 2.1,", "ref: 1.10,"), "parts", "Two parts have the reference 1.10.");

    [Theory]
    [InlineData("under: 2 }", "under: 9 }", "2.1 stands under “9”, and no part has that reference.")]
    [InlineData("under: 2 }", "under: 2.1 }", "parts stand under each other in a circle: 2.1, under 2.1.")]
    [InlineData("title: Are there any? }", "title: Are there any?, under: 2 }", "1.10 stands inside 1 already, and names “2” too.")]
    [InlineData("scale: \"\" }", "scale: \"\", under: 2.1 }", "parts stand under each other in a circle: 2, under 2.1, under 2.")]
    public void Parts_under_each_other_come_to_an_end(string words, string instead, string message) => Refused(With(words, instead), "under", message);

    [Fact]
    public void A_part_may_stand_under_one_that_comes_later_or_stands_inside_another()
    {
        var read = Read("code: own\ntitle: Ours\nlevels: [a, b, c]\nparts:\n- { ref: C, title: c, under: B }\n- { ref: D, title: d, under: B }\n- { ref: A, title: a, parts: [{ ref: B, title: b }] }\n").Value!;
        Assert.Equal([("A", null), ("B", "A"), ("C", "B"), ("D", "B")], read.All().Select(each => (each.Part.Ref, each.Above?.Ref)));
    }

    [Fact]
    public void A_long_chain_of_parts_under_each_other_is_refused()
    {
        var chain = string.Concat(Enumerable.Range(1, 20_000).Select(n => $"- {{ ref: {n}, title: t, under: {n - 1} }}\n"));
        var read = Read($"code: own\ntitle: Ours\nlevels: [a]\nparts:\n- {{ ref: 0, title: t }}\n{chain}");
        Refused(read, "under", $"stands more than {PartTree.MaxDepth} deep below others.");
        Assert.Equal(FrameworkFile.MaxProblems + 1, read.Problems.Count);
        Assert.Equal("And 19939 more.", read.Problems[^1].Message);
    }
}
