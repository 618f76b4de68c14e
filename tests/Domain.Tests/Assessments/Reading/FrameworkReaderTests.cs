using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Reading;

namespace GoldenThread.Domain.Tests.Assessments.Reading;

public sealed class FrameworkReaderTests
{
    private static FrameworkReading Read(string text) => FrameworkReader.Read(SmallPaper.Of(text, "the framework.docx"));

    private static string[] Lines(FrameworkContent content) => [.. content.All().Select(each => $"{new string('-', each.Depth)}{each.Part.Ref} {(each.Part.Group.Length > 0 ? $"[{each.Part.Group}] " : "")}{each.Part.Title}")];

    private static string[] Kinds(FrameworkReading reading) => [.. reading.Warnings.Select(warning => warning.Kind).Distinct()];

    private static void Says(FrameworkReading reading, string where, string kind, string message) => Assert.Contains(new ReadingWarning(where, kind, message), reading.Warnings);

    [Fact]
    public void Questions_themes_lines_and_criteria_are_read_from_paragraphs()
    {
        var reading = Read("""
            Self-assessment of parishes
            1. What do we try?
            Theme 1: Aims
            # Choosing aims
            1.1 Are there aims?
            This looks for evidence that
            * aims are written down
            * aims are shared
            1.2 Are they used?
            * plans follow them
            2. What have we done?
            Theme 2
            Results
            2.1. What is better?
            2.1.1 Parks are cleaner.
            2.1.2 Roads are safer.
            """);
        Assert.Equal(["Q1 What do we try?", "-1 Aims", "--1.1 [Choosing aims] Are there aims?", "---1.1.1 aims are written down", "---1.1.2 aims are shared", "--1.2 [Choosing aims] Are they used?", "---1.2.1 plans follow them",
            "Q2 What have we done?", "-2 Results", "--2.1 What is better?", "---2.1.1 Parks are cleaner.", "---2.1.2 Roads are safer."], Lines(reading.Content));
        Assert.Equal(["question", "theme", "line", "criterion"], reading.Content.Levels);
        Assert.Equal(("self-assessment-of-parishes", "Self-assessment of parishes", "the framework.docx"), (reading.Content.Code, reading.Content.Title, reading.Content.Sources.Single()));
        Assert.Equal("This looks for evidence that", reading.Content.Find("1.1")!.Text);
        Says(reading, "paragraph 1", "left-out", "The line before the framework begins was left out.");
        Assert.Equal(["left-out"], Kinds(reading));
    }

    [Fact]
    public void A_framework_in_tables_is_read_though_its_cells_show_no_marks()
    {
        var reading = Read("""
            | Theme 1 | Capacity;;1.1 Is it there?;;This assesses evidence that;;money is kept;;ICT is used;;Ofsted reports are heeded;;people are trained;;Managing people;;1.2 Is it used?;;This assesses whether;;Boards meet;;Papers are good;;Managing money |

            | Ref | Line | Looked for |
            | 2.1 | Is it led? | * not a mark |
            """);
        Assert.Equal(["1 Capacity", "-1.1 Is it there?", "--1.1.1 money is kept", "--1.1.2 ICT is used", "--1.1.3 Ofsted reports are heeded", "--1.1.4 people are trained", "-1.2 [Managing people] Is it used?", "--1.2.1 Boards meet", "--1.2.2 Papers are good"], Lines(reading.Content)[..9]);
        Assert.Equal(["theme", "line", "criterion"], reading.Content.Levels);
        Says(reading, "table 1, row 1", "heading-guessed", "“Managing people” was taken as the heading above 1.2: it stands alone there and ends without a mark.");
        Assert.Equal("Is it led?", reading.Content.Find("2.1")!.Title);
        Says(reading, "table 2, row 2", "no-criteria", "No criteria were found under 2.1.");
    }

    [Fact]
    public void What_is_unsure_is_said()
    {
        var reading = Read("""
            Introduction
            2.1 The council was told of this:
            * in May
            1.1 Is it clear?
            This looks for evidence that
            * it is written
            and it is read
            It is a long sentence which belongs to nothing at all here.
            1.1 Is it clear again?
            * it is written
            3. What was done?
            Theme 4
            Achievement is judged by what local people see and say about it.
            4.1 Is it better?
            4.2 Is it safer?
            * crime is down
            """);
        Assert.Equal(["Q0 Under no headline question", "-1 Theme 1", "--1.1 Is it clear?", "---1.1.1 it is written", "---1.1.2 and it is read", "Q3 What was done?", "-4 Achievement", "--4.1 Is it better?", "--4.2 Is it safer?", "---4.2.1 crime is down"], Lines(reading.Content));
        Assert.Equal("Achievement is judged by what local people see and say about it.", reading.Content.Find("4")!.Text);
        Says(reading, "paragraph 2", "left-out", "“2.1 The council was told of this:” is no question, while the other lines are; it was not taken as a line of the framework.");
        Says(reading, "paragraph 7", "unmarked-criterion", "“and it is read” was taken as a criterion of 1.1: it goes on as the list above it does, but the paper does not mark it as an item.");
        Says(reading, "paragraph 9", "ref-twice", "The line 1.1 stands there twice. The one with more criteria was taken, the other left out: “Is it clear again?”.");
        Says(reading, "paragraph 8", "left-out", "“It is a long sentence which belongs to nothing at all here.” is neither a question, a theme, a line nor a criterion and was left out.");
        Says(reading, "paragraph 4", "no-title", "Theme 1 has no title. Please give it one.");
        Says(reading, "paragraph 4", "no-title", "Theme 1 stands under no headline question, while others do.");
        Says(reading, "paragraph 13", "no-title", "Theme 4 has no title of its own. “Achievement” was taken from the first words below it.");
        Says(reading, "paragraph 14", "no-criteria", "No criteria were found under 4.1.");
        Says(reading, "paragraph 1", "left-out", "The 3 lines before the framework begins were left out.");
    }

    [Fact]
    public void Lines_need_not_be_questions_where_none_is() =>
        Assert.Equal(["1 Leadership", "-1.1 Members lead.", "--1.1.1 they meet", "--1.1.2 they decide"], Lines(Read("# Leadership\n1.1 Members lead.\n* they meet\n* they decide").Content));

    [Fact]
    public void A_paper_without_a_framework_says_so()
    {
        Says(Read("The council met.\n1 It was short."), "the paper", "nothing-found", "No framework was found: it is known by lines that are numbered 1.1, 1.2, 2.1, each a question or followed by a list of criteria.");
        Says(Read(""), "the paper", "nothing-found", "No words were found in the paper. If it is a scan, it holds pictures of words, which can't be read here.");
        Assert.Equal(("the framework", "the-framework"), (Read("").Content.Title, Read("").Content.Code));
        Assert.Equal("framework", FrameworkReader.Read(SmallPaper.Of("", "…")).Content.Code);
        Assert.Equal(60, FrameworkReader.Read(SmallPaper.Of("", new string('x', 90))).Content.Code.Length);
    }
}
