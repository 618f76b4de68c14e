using GoldenThread.Domain.Improvement.Reading;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class SmallParts
{
    [Theory]
    [InlineData("Para 68 Ensure answers", "68", "Ensure answers")]
    [InlineData("Para57 Manage", "57", "Manage")]
    [InlineData("Paras 42, 43 & 73 Develop", "42,43,73", "Develop")]
    [InlineData("Paras 9 and 56 Engage", "9,56", "Engage")]
    [InlineData("Paragraph 9 and 56: Engage", "9,56", "Engage")]
    [InlineData("Paragraphs 12-14 – Improve", "12,13,14", "Improve")]
    [InlineData("Para 34, 35-37 Hear", "34,35,36,37", "Hear")]
    [InlineData("(Para 7) Voids", "7", "Voids")]
    [InlineData("Repairs are slow (paragraphs 5 and 9).", "5,9", "Repairs are slow")]
    [InlineData("In view of the comment re para 8", "", "In view of the comment re para 8")]
    [InlineData("Para 4.2 Improve", "", "Para 4.2 Improve")]
    [InlineData("Paramedics wait", "", "Paramedics wait")]
    public void The_paragraphs_of_a_report_are_taken_off_a_comment(string comment, string numbers, string rest)
    {
        var taken = ParagraphReferences.Take(comment);
        Assert.Equal((numbers, rest), (string.Join(',', taken.Numbers), taken.Words));
    }

    [Theory]
    [InlineData("3.8|3.9|3.1 0|3.1|3.1|3.1", "3.8|3.9|3.10|3.11|3.12|3.13", "3.1")]
    [InlineData("3.2|3.3.|3.4", "3.2|3.3|3.4", null)]
    [InlineData("CEA1|CE A2|CEA3", "CEA1|CEA2|CEA3", null)]
    [InlineData("A4|A4", "A4|A4", null)]
    [InlineData("2.1|2.2|2.1", "2.1|2.2|2.1", null)]
    [InlineData("CMA 1|CMA 2", "CMA 1|CMA 2", null)]
    public void Wrapping_is_undone_in_codes_and_a_true_duplicate_is_left(string printed, string codes, string? first)
    {
        var words = (first is null ? printed : first + "|" + printed).Split('|');
        var reader = new CodeNumbers(words);
        var read = words.Select(reader.Read).ToList();
        Assert.Equal(codes, string.Join('|', read.Skip(first is null ? 0 : 1)));
    }

    [Theory]
    [InlineData("Ambition: Vi|sion & Linkages", "Ambition: Vision & Linkages")]
    [InlineData("Capacity, Review Committe|ee", "Capacity, Review Committee")]
    [InlineData("Performance Management|: Internally", "Performance Management: Internally")]
    [InlineData("Management:|Management in the Part|nership Arena|a", "Management: Management in the Partnership Arena")]
    [InlineData("Community|engagement", "Community engagement")]
    [InlineData("Review Commit|tee", "Review Committee")]
    public void A_heading_cut_by_cells_is_put_together(string pieces, string whole) =>
        Assert.Equal(whole, new BrokenWords(["The Vision of the Partnership Arena", "a Review Committee for Community engagement"]).Join(pieces.Split('|')).Text);

    [Theory]
    [InlineData("There is no need for separate action, given the recognition", PlanResponse.NoAction)]
    [InlineData("No further action required", PlanResponse.NoAction)]
    [InlineData("We believe this is the way we currently work", PlanResponse.AlreadyPractice)]
    [InlineData("This is already our practice", PlanResponse.AlreadyPractice)]
    [InlineData("Hallmarks for partnership working already adopted", PlanResponse.Act)]
    [InlineData("Ensure action is taken", PlanResponse.Act)]
    [InlineData("", PlanResponse.Act)]
    public void An_answer_that_is_no_action_is_told_from_an_action(string words, PlanResponse response) => Assert.Equal(response, ResponseWords.Of(words));

    [Theory]
    [InlineData("AREA FOR IMPROVEMENT 1 – COMMUNITY ENGAGEMENT", 1, "COMMUNITY ENGAGEMENT")]
    [InlineData("Theme 2: Housing", 2, "Housing")]
    [InlineData("Priority three - Safer homes", 3, "Safer homes")]
    public void A_heading_gives_its_sections_number_and_title(string heading, int number, string title) =>
        Assert.Equal((number, title), SectionHeadings.Numbered(heading, isHeading: false));

    [Theory]
    [InlineData("Objective 1 is about money.")]
    [InlineData("4. Member roles")]
    [InlineData("Item 7 Appendix 1")]
    public void Other_lines_are_not_taken_for_a_section(string line) => Assert.Null(SectionHeadings.Numbered(line, isHeading: false));

    [Fact]
    public void Marks_of_web_pages_are_left_out_and_less_than_stays() =>
        Assert.Equal(["One two", "< 5 days & more"], HtmlRemnants.Lines("<ul><li>One <i>two</i></li><li>< 5 days &amp; more</li></ul>"));
}
