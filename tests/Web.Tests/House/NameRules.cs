using System.Text.RegularExpressions;

namespace GoldenThread.Web.Tests.House;

public sealed partial class NameRules
{
    private static IEnumerable<SourceFile> CSharp => SourceFile.Code.Where(f => f.Extension == ".cs");

    [Fact]
    public void No_file_is_longer_than_300_lines() => HouseRule.Holds(
        "A file over 300 lines wants to be two ideas.",
        from file in SourceFile.Code let lines = file.Lines.Length where lines > 300 select $"{file.Path}: {lines} lines");

    [Fact]
    public void No_type_is_named_after_its_plumbing() => HouseRule.Holds(
        "A name says what a thing means to a council, not which layer it is.",
        from file in CSharp
        from name in Types(file).Append(Stem(file)).Distinct()
        where PlumbingName().IsMatch(name) && !FrameworkName().IsMatch(name)
        select $"{file.Path}: {name}");

    [Fact]
    public void A_file_is_named_after_a_type_in_it() => HouseRule.Holds(
        "A file is named after the type that it is about.",
        from file in CSharp
        let types = Types(file).ToList()
        where types.Count > 0 && Stem(file) != "Program"
            && !(file.Name.EndsWith(".cshtml.cs", StringComparison.Ordinal) ? types.Exists(type => type.EndsWith($"{Stem(file)}Page", StringComparison.Ordinal) || type == $"{Stem(file)}Model") : types.Contains(Stem(file)))
        select $"{file.Path}: {string.Join(", ", types)}");

    [Fact]
    public void A_namespace_is_the_project_and_the_room() => HouseRule.Holds(
        "A namespace is the folder; folders inside a room may share the room's.",
        from file in CSharp
        let space = Namespace().Match(file.Text)
        let folder = "GoldenThread." + string.Join('.', file.Path.Split('/')[1..^1])
        where space.Success && space.Groups[1].Value != folder && !(IsRoom(space.Groups[1].Value) && folder.StartsWith(space.Groups[1].Value + ".", StringComparison.Ordinal))
        select $"{file.Path}: {space.Groups[1].Value}, not {folder}");

    private static string Stem(SourceFile file) => file.Name[..file.Name.IndexOf('.', StringComparison.Ordinal)];

    private static bool IsRoom(string space) => space.Split('.').Length >= (space.StartsWith("GoldenThread.Web.Features", StringComparison.Ordinal) ? 4 : 3) && !space.EndsWith(".Tests", StringComparison.Ordinal);

    private static IEnumerable<string> Types(SourceFile file) => TypeName().Matches(file.Text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^(?:public |internal |file |private |protected |sealed |static |abstract |partial |readonly |ref )*(?:class|record struct|record class|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // A council's Service and a ServicePlan are its own words; a PlanService is ours.
    [GeneratedRegex(".(Service|Manager|Helpers?|Handler|Repository|Dto|Utils?|Common|Base)$")]
    private static partial Regex PlumbingName();

    // The framework's own words for what derives from them, and what is done to a council's service.
    [GeneratedRegex("(TagHelper|AuthenticationHandler|AuthorizationHandler)$|^(Add|Change|End|New)Service$")]
    private static partial Regex FrameworkName();
}
