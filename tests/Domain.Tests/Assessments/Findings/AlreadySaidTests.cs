using System.Globalization;
using GoldenThread.Domain.Assessments.Findings;

namespace GoldenThread.Domain.Tests.Assessments.Findings;

public sealed class AlreadySaidTests
{
    private static SaidWords Said(string words, string reference = "1.1", string title = "Self-assessment 2026", Guid? line = null) => new(line ?? Guid.CreateVersion7(), title, reference, words);

    private static IReadOnlyList<string> Shared(string finding, string words) => AlreadySaid.Of(finding, [Said(words)]) is [var only] ? only.Shared : [];

    [Fact]
    public void Two_significant_words_are_shared_and_shown_as_the_finding_has_them_in_its_order()
    {
        Assert.Equal(["telephone", "wait"], Shared("On the Telephone residents WAIT; the telephones ring.", "Waiting at the telephone is long"));
        Assert.Empty(Shared("On the telephone residents wait.", "Our telephones are new"));
        Assert.Empty(Shared("", "Our telephones are new"));
        Assert.Empty(Shared("Telephones ring", ""));
        Assert.Empty(AlreadySaid.Of("Telephones ring", []));
    }

    [Fact]
    public void Short_words_and_those_that_stand_in_every_text_are_not_significant()
    {
        // Three letters, once more with an accent that is two characters; and words of grammar and of any report.
        Assert.Empty(Shared("The bus and the bin and a de\u0301s 2026", "The bus and the bin and a de\u0301s 2026"));
        Assert.Empty(Shared("The council should improve these areas further", "The council should be improving this area further"));
        Assert.Equal(["tram", "stop"], Shared("The tram does stop", "A tram stop"));
    }

    [Theory]
    [InlineData("assessments", "assessment")]
    [InlineData("assessing", "assessed")]
    [InlineData("assess", "assesses")]
    [InlineData("policies", "policy")]
    [InlineData("houses", "housing")]
    [InlineData("services", "service")]
    [InlineData("planning", "plans")]
    [InlineData("controlled", "control")]
    [InlineData("agreed", "agrees")]
    [InlineData("processes", "process")]
    [InlineData("children’s", "CHILDREN")]
    [InlineData("cafés", "cafe")]
    public void Words_meet_whatever_their_ending(string one, string other) => Assert.Equal(2, Shared($"telephone {one}", $"{other} telephone").Count);

    [Theory]
    [InlineData("care", "cars")]
    [InlineData("string", "strs")]
    [InlineData("speed", "spes")]
    [InlineData("business", "busines")]
    public void An_ending_that_belongs_to_the_word_stays(string one, string other) => Assert.Empty(Shared($"telephone {one}", $"{other} telephone"));

    [Fact]
    public void What_shares_more_words_and_rarer_ones_comes_first()
    {
        var (common, more, rare) = (Said("letters, complaints", "1.1"), Said("letters, complaints, budgets", "1.2"), Said("letters, apprentices", "1.3"));
        var found = AlreadySaid.Of("Letters, complaints, budgets and apprentices", [common, rare, more, Said("complaints, letters", "1.10")]);
        // "letters" is in all four, "complaints" in three, "budgets" and "apprentices" in one each.
        Assert.Equal(["1.2", "1.3", "1.1", "1.10"], found.Select(each => each.Said.Ref));
        Assert.Equal(["letters", "apprentices"], found[1].Shared);
    }

    [Fact]
    public void What_shares_as_much_stands_by_title_and_part()
    {
        var found = AlreadySaid.Of("Letters and complaints", [Said("letters, complaints", "1.10", "B"), Said("letters, complaints", "1.2", "B"), Said("letters, complaints", "3", "A")]);
        Assert.Equal(["A 3", "B 1.2", "B 1.10"], found.Select(each => $"{each.Said.Title} {each.Said.Ref}"));
    }

    [Fact]
    public void Five_are_offered_at_most_and_a_line_once_by_its_best_words()
    {
        Assert.Equal(["1", "2", "3", "4", "5"], AlreadySaid.Of("Letters and complaints", Enumerable.Range(1, 7).Select(at => Said("letters, complaints", at.ToString(CultureInfo.InvariantCulture)))).Select(each => each.Said.Ref));
        var line = Guid.CreateVersion7();
        var only = Assert.Single(AlreadySaid.Of("Letters, complaints and budgets", [Said("letters, complaints", line: line), Said("letters, complaints, budgets", line: line)]));
        Assert.Equal("letters, complaints, budgets", only.Said.Words);
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-03", true)]
    [InlineData("2026-11-03", "2026-11-03", false)]
    [InlineData("2026-11-04", "2026-11-03", false)]
    [InlineData(null, "2026-11-03", true)]
    [InlineData("2026-11-04", null, true)]
    public void What_was_said_once_the_report_was_out_was_not_said_before_it(string? said, string? published, bool expected)
    {
        static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Assert.Equal(expected, AlreadySaid.IsBefore(Day(said), Day(published)));
    }

    [Fact]
    public void It_is_cited_with_where_it_stands_and_cut_off_at_a_word()
    {
        Assert.Equal("Self-assessment 2026, 1.1: Letters wait.", Said("Letters wait.").Cited);
        var most = new string('x', Finding.MaxWords - "Self-assessment 2026, 1.1: ".Length);
        Assert.Equal(Finding.MaxWords, Said(most).Cited.Length);
        Assert.Equal("Self-assessment 2026, 1.1: …", Said(most + "x").Cited);
        var cut = Said(string.Concat(Enumerable.Repeat("word ", 1000))).Cited;
        Assert.EndsWith("word …", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, Finding.MaxWords - 5, Finding.MaxWords);
    }
}
