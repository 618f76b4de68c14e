using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Measures.Judging;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Measures;

public sealed class JudgingTests
{
    private const string Case = """{"id":"c","kind":"proportion-ci","title":"t","quirk":QUIRK,"note":null,"tolerance":1e-9,"options":{"confidence":[0.95]},"input":{"x":[5],"n":[10]},"expected":{"value":[9]}}""";

    private static (int Code, string Said, string Aside) Run(params string[] paths)
    {
        using var said = new StringWriter();
        using var aside = new StringWriter();
        return (JudgeCommand.Run(paths, said, aside), said.ToString(), aside.ToString());
    }

    [Fact]
    public void Every_reference_case_that_is_no_quirk_is_answered_alike()
    {
        var (code, said, _) = Run(Shared.Path("golden/given"));
        Assert.True(code == 0, said);
        Assert.Matches(@"^515 passed, 0 failed, 18 quirks$", said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    [Fact]
    public void What_differs_is_listed_and_a_quirk_stands_apart()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-judge-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "kind.json"), Case.Replace("QUIRK", "false", StringComparison.Ordinal).Replace("proportion-ci", "nobody-knows", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder, "other.json"), "[1]");
            File.WriteAllText(Path.Combine(folder, "broken.json"), "{");
            var (code, said, aside) = Run(folder);
            Assert.Equal(1, code);
            Assert.EndsWith("0 passed, 3 failed, 0 quirks", said.TrimEnd(), StringComparison.Ordinal);
            Assert.Contains("nobody here judges cases of the kind “nobody-knows”", said, StringComparison.Ordinal);
            Assert.Contains("other.json: is no golden case", said, StringComparison.Ordinal);
            Assert.Contains("broken.json", aside, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "kind.json"), Case.Replace("QUIRK", "true", StringComparison.Ordinal).Replace("proportion-ci", "nobody-knows", StringComparison.Ordinal));
            Assert.Contains("c: quirk, answered otherwise", Run(Path.Combine(folder, "kind.json")).Said, StringComparison.Ordinal);
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    [Fact]
    public void A_path_that_is_not_there_is_not_understood() => Assert.Equal(2, Run("/no/such/path").Code);

    [Fact]
    public void Differences_are_found_in_numbers_words_and_answers()
    {
        var differences = new Differences(1e-9);
        using var json = System.Text.Json.JsonDocument.Parse("""{"n":2,"t":"x","y":true,"none":null}""");
        System.Text.Json.JsonElement Of(string name) => json.RootElement.GetProperty(name);
        differences.Number("n", 2.000000001, Of("n"));
        differences.Number("n", (double?)null, Of("none"));
        differences.Text("t", "x", Of("t"));
        differences.Yes("y", true, Of("y"));
        Assert.Empty(differences.Found);
        differences.Number("n", 2.0001, Of("n"));
        differences.Number("n", (double?)null, Of("n"));
        differences.Text("t", null, Of("t"));
        differences.Yes("y", null, Of("y"));
        Assert.Equal(["n: 2.0001 instead of 2", "n: nothing instead of 2", "t: nothing instead of x", "y: nothing instead of True"], differences.Found);
    }
}
