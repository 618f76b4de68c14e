using System.Xml.Linq;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.House;

public sealed class ProjectRules
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Domain"] = [],
        ["Charts"] = [],
        ["Documents"] = [],
        ["Store"] = ["Domain"],
        ["Migrations.Sqlite"] = ["Store"],
        ["Migrations.Postgres"] = ["Store"],
        ["Web"] = ["Domain", "Store", "Charts", "Documents", "Migrations.Sqlite", "Migrations.Postgres"],
    };

    private static IEnumerable<SourceFile> Projects => SourceFile.All.Where(f => f.Extension == ".csproj");

    [Fact]
    public void Projects_point_only_along_the_arrows() => HouseRule.Holds(
        "Web → Store → Domain; Web → Domain, Charts, Documents; nothing points back.",
        from file in Projects
        where file.Path.StartsWith("src/", StringComparison.Ordinal)
        let project = Path.GetFileNameWithoutExtension(file.Name)
        from target in References(file, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))
        where !Arrows.GetValueOrDefault(project, []).Contains(target)
        select $"{project} → {target}");

    [Fact]
    public void Domain_takes_no_package_into_the_product() => HouseRule.Holds(
        "Domain is rules only.",
        from reference in References(Projects.Single(p => p.Name == "Domain.csproj"), "PackageReference")
        where (string?)reference.Attribute("PrivateAssets") != "all"
        select (string)reference.Attribute("Include")!);

    [Fact]
    public void The_compiler_asks_for_documentation_of_every_public_member_of_Domain()
    {
        var project = XDocument.Load(Checkout.File("src/Domain/Domain.csproj"));
        Assert.Equal("true", project.Descendants("GenerateDocumentationFile").Single().Value);
        HouseRule.Holds("A member of Domain without documentation is a build error, not to be silenced.",
            from file in SourceFile.All
            where file.Name is "Domain.csproj" or "Directory.Build.props" or ".editorconfig" || file.Path.StartsWith("src/Domain/", StringComparison.Ordinal)
            where file.Text.Contains("1591", StringComparison.Ordinal)
            select file.Path);
    }

    [Fact]
    public void Every_project_pins_what_it_restores() => HouseRule.Holds(
        "A project without a lock file may restore something else tomorrow.",
        from file in SourceFile.All
        let beside = file.Extension == ".csproj" ? "packages.lock.json" : file.Name == "package.json" ? "package-lock.json" : null
        where beside is not null
        let expected = Path.Combine(Path.GetDirectoryName(file.Path)!, beside)
        where SourceFile.All.All(f => f.Path != expected)
        select expected);

    [Fact]
    public void Every_project_is_in_the_solution() => HouseRule.Holds(
        "What is not in the solution is neither built nor tested.",
        from file in Projects
        where file.Path.StartsWith("src/", StringComparison.Ordinal) || file.Path.StartsWith("tests/", StringComparison.Ordinal)
        where !File.ReadAllText(Checkout.File("GoldenThread.slnx")).Contains($"\"{file.Path}\"", StringComparison.Ordinal)
        select file.Path);

    private static IEnumerable<XElement> References(SourceFile project, string kind) => XDocument.Load(project.FullPath).Descendants(kind);
}
