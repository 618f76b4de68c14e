using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.House;

public sealed class MapRules
{
    /// <summary>Where every folder is a place that a reader may look for.</summary>
    private static readonly string[] Mapped = ["src", "src/Domain", "src/Store", "src/Charts", "src/Documents", "src/Web", "src/Web/Features", "tests"];

    [Fact]
    public void The_map_names_every_project_and_room() => HouseRule.Holds(
        "docs/map.md is kept true: each folder is named there as `Name/`.",
        from parent in Mapped
        from folder in Folders(parent)
        where !File.ReadAllText(Checkout.File("docs/map.md")).Contains($"{folder}/", StringComparison.Ordinal)
        select $"{parent}/{folder}");

    private static IEnumerable<string> Folders(string parent) =>
        from file in SourceFile.All
        where file.Path.StartsWith(parent + "/", StringComparison.Ordinal)
        let rest = file.Path[(parent.Length + 1)..].Split('/')
        where rest.Length > 1
        group file by rest[0] into folder
        select folder.Key;
}
