using System.Diagnostics;
using System.Text;
using GoldenThread.Web.Features.Assessments;
using static GoldenThread.Web.Tests.Assessments.SomeFrameworkFile;

namespace GoldenThread.Web.Tests.Assessments;

/// <summary>Files that are broken, or that somebody made to do harm: each is refused in words, soon, and nothing else happens.</summary>
public sealed class HostileFrameworkFileTests
{
    [Theory]
    [InlineData("", "Line 1: the file is empty.")]
    [InlineData("# nothing\n", "Line 1: the file is empty.")]
    [InlineData("---\n", "a framework begins with keys")]
    [InlineData("just words", "Line 1: a framework begins with keys")]
    [InlineData("- a\n- b\n", "Line 1: a framework begins with keys")]
    [InlineData("a: 1\n---\nb: 2\n", "Line 2: a second document begins here (---).")]
    [InlineData("a: &x [1]\n", "Line 1: here something is marked for repeating (&).")]
    [InlineData("a: 1\nb: *x\n", "Line 2: here something is repeated by its mark (*).")]
    [InlineData("a: &x\n  b: *x\n", "Line 1: here something is marked for repeating (&).")]
    [InlineData("a: !!binary aGk=\n", "Line 1: here stands a tag (!).")]
    [InlineData("a: !System.IO.FileInfo {}\n", "Line 1: here stands a tag (!).")]
    [InlineData("? [a]\n: b\n", "Line 1: the key before a colon must be a word.")]
    [InlineData("? {a: 1}\n: b\n", "Line 1: the key before a colon must be a word.")]
    [InlineData("~: b\n", "Line 1: the key before a colon must be a word.")]
    [InlineData("a: 1\n\tb: 2\n", "this cannot be read as YAML.")]
    [InlineData("a: [1, 2\nb: 3\n", "this cannot be read as YAML.")]
    [InlineData("a: \"open\nb: 3\n", "this cannot be read as YAML.")]
    [InlineData("title: one: two\n", "Line 1: this cannot be read as YAML.")]
    [InlineData("a: 1\0b: 2\n", "Line 1: here stands a character that cannot be printed.")]
    [InlineData("a: 1\nb: \u001b[31mred\n", "Line 2: here stands a character that cannot be printed.")]
    [InlineData("%YAML 9.9\n---\na: 1\n", "this cannot be read as YAML.")]
    public void A_broken_file_is_refused_in_words(string text, string words) => Refused(Read(text), "", words);

    [Fact]
    public void A_key_that_stands_twice_is_named_with_both_lines() => Refused(Read("code: a\ntitle: b\ncode: c\n"), "code", "Line 3: “code” stands here again; it is on line 1 already.");

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused_with_its_line()
    {
        Refused(FrameworkFile.Read([.. "code: own\ntitle: caf"u8, 0xE9, .. "\n"u8]), "", "Line 2: the file is not in UTF-8.");
        Refused(FrameworkFile.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray()), "", "Line 1: the file is not in UTF-8.");
        Assert.True(FrameworkFile.Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]).IsGranted);
    }

    [Fact]
    public void A_file_above_2_MB_is_refused_unread() => Refused(FrameworkFile.Read(new byte[YamlTree.MaxBytes + 1]), "", "The file is larger than 2 MB.");

    public static TheoryData<string> Grown() => new(
        "brackets", "braces", "hyphens", "questions", "indents", "parts");

    [Theory]
    [MemberData(nameof(Grown))]
    public void What_stands_too_deep_is_refused_soon(string kind)
    {
        const int Deep = 300_000;
        var text = kind switch
        {
            "brackets" => "a: " + new string('[', Deep),
            "braces" => "a: " + string.Concat(Enumerable.Repeat("{a: ", Deep)),
            "hyphens" => "a:\n" + string.Concat(Enumerable.Repeat("- ", Deep)),
            "questions" => string.Concat(Enumerable.Repeat("? ", Deep)),
            "indents" => string.Concat(Enumerable.Range(0, 1_900).Select(n => new string(' ', n) + "a:\n")),
            _ => "code: a\nparts: " + string.Concat(Enumerable.Repeat("[{ref: 1, title: t, parts: ", 50_000)),
        };
        var watch = Stopwatch.StartNew();
        Refused(Read(text), "", $"here lists and keys stand more than {YamlTree.MaxDepth} deep in each other.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("a: ")]
    [InlineData("- ")]
    [InlineData("x\n")]
    [InlineData("\"")]
    [InlineData("' ")]
    [InlineData("a,")]
    [InlineData("| ")]
    [InlineData("#\n")]
    [InlineData("a: b\n")]
    [InlineData("é: 1\n")]
    public void Two_megabytes_of_anything_are_answered_soon(string piece)
    {
        var one = Encoding.UTF8.GetByteCount(piece);
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat(piece, YamlTree.MaxBytes / one))).Problems);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Many_unknown_keys_are_counted_and_not_all_listed()
    {
        var read = Read(string.Concat(Enumerable.Range(0, 100_000).Select(n => $"k{n}: 1\n")));
        Assert.Equal(FrameworkFile.MaxProblems + 1, read.Problems.Count);
    }

    [Fact]
    public void A_file_with_pieces_cut_out_doubled_or_swapped_is_read_or_refused_and_never_fails()
    {
        var dice = new Random(2005);
        const string Marks = "[]{}:,-?&*!|>'\"%@`#~\t\n \u0085\u2028\uFEFFé\U0001F600";
        for (var turn = 0; turn < 4_000; turn++)
        {
            var text = new StringBuilder(Text);
            for (var cut = dice.Next(1, 4); cut > 0; cut--)
            {
                var at = dice.Next(text.Length);
                var length = dice.Next(Math.Min(30, text.Length - at));
                switch (dice.Next(3))
                {
                    case 0: text.Remove(at, length); break;
                    case 1: text.Insert(dice.Next(text.Length), text.ToString(at, length)); break;
                    default: text.Insert(at, Marks[dice.Next(Marks.Length)]); break;
                }
            }

            var read = Read(text.ToString());
            Assert.Equal(read.IsGranted, read.Value is not null);
        }
    }
}
