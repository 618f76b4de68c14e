using System.Text.RegularExpressions;

namespace GoldenThread.Web.Tests.House;

public sealed partial class CommittedFileRules
{
    private static IEnumerable<SourceFile> Texts => SourceFile.All.Where(f => f.IsText);

    [Fact]
    public void No_file_names_a_registrys_address() => HouseRule.Holds(
        "Which registry serves the packages is the machine's business.",
        from file in Texts
        where file.Extension != ".md"
        from place in Lines(file, RegistryAddress())
        select place);

    [Fact]
    public void No_configuration_of_NuGet_names_sources() => HouseRule.Holds(
        "Which registry serves the packages is the machine's business.",
        from file in SourceFile.All
        where file.Name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase) && file.Text.Contains("packageSources", StringComparison.OrdinalIgnoreCase)
        select file.Path);

    [Fact]
    public void No_lock_file_says_where_a_package_came_from() => HouseRule.Holds(
        "Which registry serves the packages is the machine's business: npm's omit-lockfile-registry-resolved leaves it out.",
        from file in SourceFile.All
        where file.Name == "package-lock.json" && file.Text.Contains("\"resolved\":", StringComparison.Ordinal)
        select file.Path);

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() => HouseRule.Holds(
        "The repository may be checked out anywhere.",
        from file in Texts
        where file.Extension != ".svg"
        from place in Lines(file, MachinePath())
        select place);

    [Fact]
    public void Nothing_is_left_unfinished_or_unable_to_fail() => HouseRule.Holds(
        "Finish it, or open an issue.",
        from file in Texts
        where file.Extension is ".cs" or ".cshtml" or ".js" or ".mjs" or ".scss" or ".py" or ".sh" or ""
        from place in Lines(file, Unfinished())
        select place);

    [Fact]
    public void Every_script_can_be_run() => HouseRule.Holds(
        "A file that starts with #! is committed as executable (git update-index --chmod=+x).",
        from line in SourceFile.Git("ls-files", "--stage")
        let file = new SourceFile(line.Split('\t')[1])
        where !line.StartsWith("100755", StringComparison.Ordinal) && File.Exists(file.FullPath) && file.IsText && file.Lines.FirstOrDefault("").StartsWith("#!", StringComparison.Ordinal)
        select file.Path);

    private static IEnumerable<string> Lines(SourceFile file, Regex pattern) =>
        file.Lines.Select((line, index) => (line, index)).Where(l => pattern.IsMatch(l.line)).Select(l => $"{file.Path}:{l.index + 1}: {l.line.Trim()}");

    [GeneratedRegex("""https?://[^"' <>]*(nuget|npm|debian|registry)""", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryAddress();

    [GeneratedRegex("(^|[^a-z])/(work|farm|root)/[a-z.]")]
    private static partial Regex MachinePath();

    // Written apart, so that this file does not find itself.
    [GeneratedRegex("TO" + "DO|FIX" + "ME|NotImplemented" + "Exception|Assert\\.True\\(" + "true\\)|Skip *= *" + "\"|placeholder " + "data|coming " + "soon")]
    private static partial Regex Unfinished();
}
