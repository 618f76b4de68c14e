using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Assessments.Reading;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Assessments.Reading;

public sealed class ReportReaderTests
{
    private static ReportReading Read(string text) => ReportReader.Read(SmallPaper.Of(text));

    private static string[] Lines(ReportReading reading) => [.. reading.Paragraphs.Select(each => $"{each.Number}|{each.Printed}|{each.Heading}|{each.Text.Replace("\n", " / ", StringComparison.Ordinal)}|{each.Place}")];

    private static string[] Numbers(string text) => [.. Read(text).Paragraphs.Select(each => each.Printed)];

    private static void Says(ReportReading reading, string where, string kind, string message) => Assert.Contains(new ReadingWarning(where, kind, message), reading.Warnings);

    [Fact]
    public void Typed_and_automatic_numbers_are_read_with_what_stands_under_them_and_the_heading_above()
    {
        var reading = Read("""
            Inspection of Exampleshire
            # Summary
            1  The council listens.
            2. It has three aims:
            * parks
            * roads
            These are shared.
            # Capacity
            [3.] The council plans well.
            4)Partners agree.
            """);
        Assert.Equal("Inspection of Exampleshire", reading.Title);
        Assert.Equal(["1|1|Summary|The council listens.|1", "2|2|Summary|It has three aims: / parks / roads / These are shared.|2", "3|3|Capacity|The council plans well.|3", "4|4|Capacity|Partners agree.|4"], Lines(reading));
        Assert.Equal("paragraph 3", reading.Paragraphs[0].Where);
        Assert.True(reading.NumbersAreOwn);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void Numbers_with_points_keep_how_they_are_cited_and_count_by_their_place() =>
        Assert.Equal(["1|1.1|1 Introduction|First.|1", "2|1.2|1 Introduction|Second.|2", "3|2.1|2 Findings|Third.|3", "4|2.1.1|2 Findings|Fourth.|4"],
            Lines(Read("1 Introduction\n1.1 First.\n1.2 Second.\n2 Findings\n2.1 Third.\n2.1.1 Fourth.")));

    [Fact]
    public void A_table_is_kept_beside_the_words_of_its_paragraph_and_said()
    {
        var reading = Read("1 The table gives the districts.\n| District | People |\n| North | 21 |\n\nIt is old.\n2 Next.");
        Assert.Equal(["1|1||The table gives the districts. / It is old.|1", "2|2||Next.|2"], Lines(reading));
        Assert.Equal(["District | People\nNorth | 21"], reading.Paragraphs[0].Tables);
        Says(reading, "table 1", "table", "A table of 2 rows stands inside paragraph 1. It is kept with it as text, beside its words.");
        Says(Read("| a | b |\n\n1 One."), "table 1", "table", "A table that begins “a | b” stands inside no numbered paragraph and was left out.");
        Assert.Contains(Read("1 One.\n| a | b |").Warnings, warning => warning.Message.StartsWith("A table of 1 row ", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_any_numbers_the_paragraphs_are_counted_and_the_numbers_are_not_called_the_papers_own()
    {
        var reading = Read("""
            The peer review of Exampleshire
            Leadership
            The council is well led by its members and its officers together.
            It should write down:
            * aims
            * dates
            1. Money
            The budget is sound, and reserves are above what the auditor advises.
            It has been balanced in each of the last ten years, and it will be so again.
            The council's partners say that they are asked early and are told why.
            """);
        Assert.False(reading.NumbersAreOwn);
        Assert.Equal("The peer review of Exampleshire", reading.Title);
        Assert.Equal(["1|1||The peer review of Exampleshire|1", "2|2|Leadership|The council is well led by its members and its officers together.|2", "3|3|Leadership|It should write down: / aims / dates|3", "4|4|1. Money|The budget is sound, and reserves are above what the auditor advises.|4"], Lines(reading)[..4]);
        Says(reading, "the paper", "no-numbers", "The paragraphs of this report have no numbers of their own (1 that look like them are too few among so many paragraphs). They were counted in their order: these numbers are not the report's, and nobody else will cite by them.");
        Says(reading, "paragraph 2", "heading-guessed", "“Leadership” was taken as a heading: it is short and ends without a mark. The paper does not mark it as one.");
        Assert.Equal("It was 2008.", Read("# Aims\nIt was 2008.\n| a |").Paragraphs.Single().Text);
        Says(Read("# Aims\nIt was 2008.\n| a |"), "table 1", "table", "A table of 1 row stands inside paragraph 1. It is kept with it as text, beside its words.");
    }

    [Fact]
    public void Numbers_that_begin_again_are_kept_and_cited_with_their_heading()
    {
        var reading = Read("# One\n1 A.\n2 B.\n# Two\n1 C.\n2 D.\n# Two\n1 E.\n2 F.");
        Assert.Equal(["1", "2", "1 (Two)", "2 (Two)", "1 (part 3)", "2 (part 3)"], reading.Paragraphs.Select(each => each.Printed));
        Assert.Equal([1, 2, 1, 2, 1, 2], reading.Paragraphs.Select(each => each.Number));
        Says(reading, "paragraph 5", "numbers-restart", "The paragraph numbers begin again at 1 after 2. Both runs were kept; those of the later one are cited with their heading.");
        Assert.Equal(["1", "2", "3", "1 (part 2)", "2 (part 2)", "1 (part 3)"], Numbers("1 A.\n2 B.\n3 C.\n1 D.\n2 E.\n1 F."));
        Assert.Equal(["1", "1 (B)"], Numbers("# A\n1 A.\n# B\n1 B."));
        Assert.Equal(["1", "2", "3", "2 (B)", "3 (B)"], Numbers("1 A.\n2 B.\n3 C.\n# B\n2 D.\n3 E."));
    }

    [Fact]
    public void A_numbered_list_inside_a_paragraph_belongs_to_it()
    {
        var reading = Read("1 One.\n2 The aims are:\n1. Parks.\n2. Roads.\n3. Homes.\n3 Three.");
        Assert.Equal(["1|1||One.|1", "2|2||The aims are: / 1. Parks. / 2. Roads. / 3. Homes.|2", "3|3||Three.|3"], Lines(reading));
        Says(reading, "paragraph 3", "list-inside", "The numbered list that begins “1. Parks.” was taken as part of paragraph 2.");
        Assert.Equal(["1", "2", "3"], Numbers("1 One.\n2 Two.\n1. Parks.\n45 of them.\n2. Roads.\n3 Three."));
        Assert.Equal(["2.1", "2.2", "2.3"], Numbers("2.1 One.\n2.2 These:\n1. Parks.\n2. Roads.\n3. Homes.\n2.3 Three."));
        Assert.Equal(["1", "2"], Numbers("1 One.\n2 Two:\n1 Parks.\n2 Roads."));
        Assert.Equal(["1", "2", "1 (A)"], Numbers("1 One.\n2 Two:\n# A\n1 Parks."));
        Assert.Equal(["1", "2", "3"], Numbers("1 One.\n2 Two:\n1 Parks.\n2 Roads.\n2008 was good.\n3 homes.\n# A\n3 Three."));
    }

    [Fact]
    public void Missing_repeated_and_disordered_numbers_are_said_and_nothing_is_lost()
    {
        var reading = Read("1 A.\n2 B.\n5 C.\n6 D.\n6 E.\n7 F.\n4 G.");
        Assert.Equal(["1", "2", "5", "6", "6 (part 1)", "7", "4"], reading.Paragraphs.Select(each => each.Printed));
        Says(reading, "paragraph 3", "numbers-missing", "The paragraph numbers go from 2 to 5; those between are missing.");
        Says(reading, "paragraph 5", "number-twice", "The number 6 stands there twice. Both paragraphs were kept; this one is cited otherwise.");
        Says(reading, "paragraph 7", "number-out-of-order", "The number 4 comes after 7. The paragraph was kept where it stands.");
        Says(Read("68 The council should act."), "paragraph 1", "numbers-missing", "The first paragraph number is 68. If the report begins earlier, that part was not found.");
        Assert.Equal(["5", "7", "6", "8"], Numbers("5 A.\n7 B.\n6 C.\n8 D."));
        Assert.Equal(["1", "2", "4", "5", "1 (X)", "2 (X)", "3 (X)"], Numbers("1 A.\n2 B.\n4 C.\n5 D.\n# X\n1 E.\n2 F.\n3 G."));
    }

    [Theory]
    [InlineData("2008 was a year of change.", "a year")]
    [InlineData("2009. Then all went well.", "a year")]
    [InlineData("12 January saw the launch.", "the day of a date")]
    [InlineData("45 per cent were content.", "a quantity")]
    [InlineData("1.5 million was saved.", "a quantity")]
    [InlineData("* 12 Boards met.", "part of a list")]
    [InlineData("250 Staff were asked.", "a quantity")]
    public void A_number_that_may_be_something_else_is_part_of_the_paragraph_unless_it_is_the_next(string line, string doubt)
    {
        var reading = Read($"1 One.\n2 Two.\n{line}\n3 Three.");
        var words = line.TrimStart('*', ' ');
        Assert.Equal(["1|1||One.|1", $"2|2||Two. / {words}|2", "3|3||Three.|3"], Lines(reading));
        Says(reading, "paragraph 3", "number-in-doubt", $"“{words}” begins with {words.Split(' ')[0].TrimEnd('.')}, which may be {doubt} and is not the next number. It was not taken as a paragraph's number.");
    }

    [Fact]
    public void A_doubtful_number_that_is_the_next_is_taken_and_said_unless_a_better_one_follows()
    {
        var reading = Read("1 One.\n2 per cent were content.\n3 Three.");
        Assert.Equal(["1", "2", "3"], reading.Paragraphs.Select(each => each.Printed));
        Says(reading, "paragraph 2", "number-in-doubt", "The number 2 before “per cent were content.” may be a quantity. It was taken as a paragraph's number, because it is the next.");
        Assert.Equal(["1|1||One. / 2 per cent were content.|1", "2|2||Two.|2"], Lines(Read("1 One.\n2 per cent were content.\n2 Two.")));
        Assert.Equal(["1", "2"], Numbers("1 One.\n2 Two.\n60 Staff came."));
    }

    [Fact]
    public void Contents_pages_page_numbers_and_running_heads_are_no_paragraphs()
    {
        var reading = Read("""
            Inspection of Exampleshire
            Contents
            Summary
            Findings 7
            Summary
            1 One.
            Exampleshire Inspection | 4
            Inspection of Exampleshire
            2 Two.
            - 5 -
            Exampleshire Inspection | 5
            Findings
            3 Three.
            Exampleshire Inspection | 6
            Inspection of Exampleshire
            Appendix ........ 12
            """);
        Assert.Equal(["1|1|Summary|One.|1", "2|2|Summary|Two.|2", "3|3|Findings|Three.|3"], Lines(reading));
        Says(reading, "paragraph 16", "page-furniture", "A contents page was left out: 4 lines.");
        Says(reading, "paragraph 7", "page-furniture", "6 lines that look like page numbers and running heads were left out, the first “Exampleshire Inspection | 4”.");
        Says(Read("1 One.\nPage 3 of 9\n2 Two."), "paragraph 2", "page-furniture", "1 line that looks like a page number or a running head was left out, the first “Page 3 of 9”.");
        Assert.Equal(["1|1|Scope|One. / A short line. / A short line. / A short line.|1"], Lines(Read("Contents\n| Scope | 3 |\n\n# Scope\n1 One.\nA short line.\nA short line.\nA short line.")));
    }

    [Fact]
    public void Words_above_a_numbered_paragraph_may_be_a_heading_and_words_outside_any_are_left_out_aloud()
    {
        var reading = Read("Title\nCover words.\n1 The aims are:\nParks\n2 Two.\nManaging people\nCapacity: scored 3 out of 4\n3 Three.\n# Annex\nWho was met.\nWhere.\n# Thanks\nTo all.");
        Assert.Equal(["1|1||The aims are: / Parks|1", "2|2||Two.|2", "3|3|Managing people|Three.|3"], Lines(reading));
        Says(reading, "paragraph 6", "heading-guessed", "“Managing people” was taken as a heading: it stands alone above a numbered paragraph and ends without a mark. The paper does not mark it as one.");
        Says(reading, "paragraph 2", "left-out", "“Cover words.” stands before the first numbered paragraph and was left out.");
        Says(reading, "paragraph 10", "left-out", "“Who was met.” and 1 more line stand under “Annex” without a paragraph number and were left out.");
        Says(reading, "paragraph 13", "left-out", "“To all.” stands under “Thanks” without a paragraph number and was left out.");
        Assert.Contains(Read("# T\n1 A.\n# B\na.\nb.\nc.").Warnings, warning => warning.Message.StartsWith("“a.” and 2 more lines stand ", StringComparison.Ordinal));
    }

    [Fact]
    public void Scores_are_found_in_lines_and_tables_and_a_contradiction_is_said()
    {
        var reading = Read("""
            # Summary
            | Question | Theme | Score* |
            | What is tried? | Ambition | 4 |
            | How? | Capacity** | 3 out of 4 |
            | Overall | | n/a |
            | | | 2 |
            | short |

            1 One.
            Capacity: scored 4 out of 4.
            Leadership was graded 2
            Achievement score: 3
            2 The council scored 3 on this in 2007.
            """);
        Assert.Equal([new("Ambition", 4), new("Capacity", 3), new("Leadership", 2), new("Achievement", 3)], reading.Scores);
        Says(reading, "paragraph 3", "scores-differ", "“Capacity” is scored 4 here and 3 further up. The first was taken.");
        Assert.Equal(["1|1|Summary|One.|1", "2|2|Summary|The council scored 3 on this in 2007.|2"], Lines(reading));
    }

    [Fact]
    public void An_empty_paper_and_one_without_words_say_what_to_do()
    {
        foreach (var parts in new PaperPart[][] { [], [new PaperParagraph(""), new PaperTable { Number = 1, Rows = [new PaperRow(1, [new PaperCell([])])] }] })
        {
            var reading = ReportReader.Read(new Paper { Name = "scan.docx", Parts = parts });
            Assert.Equal("No words were found in the paper. If it is a scan, it holds pictures of words, which can't be read here: ask the inspectorate for the report as a Word document.", Assert.Single(reading.Warnings).Message);
            Assert.Equal((null, 0), (reading.Title, reading.Paragraphs.Count));
        }

        Says(Read("# Only a heading"), "the paper", "nothing-found", "No paragraphs were found: the paper holds only headings, tables or page numbers.");
        Assert.Equal("Only a heading", Read("# Only a heading").Title);
    }

    [Fact]
    public void Five_thousand_paragraphs_are_read_and_said_to_be_many()
    {
        var reading = ReportReader.Read(new Paper { Name = "long.docx", Parts = [.. Enumerable.Range(1, 5_000).Select(n => new PaperParagraph(string.Create(CultureInfo.InvariantCulture, $"{n} The council acts.")))] });
        Assert.Equal((5_000, "4999"), (reading.Paragraphs.Count, reading.Paragraphs[4_998].Printed));
        Assert.Equal("5,000 paragraphs were read, more than an inspection's report has. Check that the file holds one report alone.", Assert.Single(reading.Warnings).Message);
    }

    [Fact]
    public void Of_many_like_warnings_a_score_are_shown_and_the_rest_counted()
    {
        var reading = Read(string.Join('\n', Enumerable.Range(1, 22).SelectMany(n => new[] { $"# H{n}", "1 A." })));
        Assert.Equal(20, reading.Warnings.Count(warning => warning is { Kind: "numbers-restart", Where: not "the paper" }));
        Says(reading, "the paper", "numbers-restart", "1 more of this kind is not shown.");
        Assert.Contains(Read(string.Join('\n', Enumerable.Range(1, 23).SelectMany(n => new[] { $"# H{n}", "1 A." }))).Warnings, warning => warning.Message == "2 more of this kind are not shown.");
    }

    [Fact]
    public void No_two_paragraphs_of_any_report_are_cited_alike()
    {
        var papers = Gen.ArrayOf(Gen.Elements("1 A.", "2 B:", "3 C.", "# H", "2.1 D.", "2008 was good.", "* x", "| t |", "E", "7. F.")).ToArbitrary();
        Prop.ForAll(papers, lines =>
        {
            var reading = Read(string.Join('\n', lines));
            Assert.Equal(reading.Paragraphs.Count, reading.Paragraphs.Select(each => each.Printed).Distinct().Count());
            Assert.Equal(Enumerable.Range(1, reading.Paragraphs.Count), reading.Paragraphs.Select(each => each.Place));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Subject: The inspection\nTo: Cabinet\n1 One.", "The inspection")]
    [InlineData("By: Leader\n5 July 2007\nThe inspection\n1 One.", "The inspection")]
    [InlineData("# Summary\n1 One.", null)]
    [InlineData("1 One.", null)]
    public void The_title_stands_before_the_first_paragraph_and_is_no_label(string text, string? title) => Assert.Equal(title, Read(text).Title);
}
