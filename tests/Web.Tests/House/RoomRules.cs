using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Tests.House;

public sealed class RoomRules
{
    /// <summary>The rooms of Domain; each may know only those before it.</summary>
    private static readonly string[] Order =
        ["Basics", "Organisation", "Thread", "Measures", "Assessments", "Improvement", "Delivery", "Engagement", "Boards", "Reports"];

    /// <summary>Folders that are no council's word, by where they may stand.</summary>
    private static readonly Dictionary<string, string[]> Besides = new()
    {
        ["src/Store"] = ["History", "Plumbing"],
        ["src/Web/Features"] = ["Account", "Design", "Home", "Operations", "Public", "Shared"],
        ["tests/Domain.Tests"] = ["Plumbing"],
        ["tests/Web.Tests"] = ["Account", "Design", "History", "Home", "House", "Operations", "Plumbing", "Public", "SignIn"],
    };

    [Fact]
    public void Domain_has_only_the_rooms_that_have_a_place_in_the_order() => HouseRule.Holds(
        "A new room of Domain needs its place in the order.",
        Folders("src/Domain").Except(Order));

    [Fact]
    public void A_room_of_Domain_imports_only_rooms_above_it() => HouseRule.Holds(
        "A room may know only the rooms above it.",
        from file in SourceFile.Code
        where file.Path.StartsWith("src/Domain/", StringComparison.Ordinal) && file.Path.Split('/').Length > 3
        let room = Place(file.Path.Split('/')[2])
        from line in file.Lines
        from later in Order.Skip(room + 1)
        where Regex.IsMatch(line, $@"^\s*(global )?using\b.*\bDomain\.{later}\b")
        select $"{file.Path}: {line}");

    [Fact]
    public void A_room_of_Domain_uses_only_types_of_rooms_above_it() => HouseRule.Holds(
        "A room may know only the rooms above it.",
        from type in typeof(Problem).Assembly.GetTypes()
        where Room(type) is not null && type.DeclaringType is null
        from touched in TypesTouched.By(type)
        where Room(touched) is not null && Place(Room(touched)!) > Place(Room(type)!)
        select $"{type.FullName} uses {touched.FullName}");

    [Fact]
    public void A_room_elsewhere_has_its_rules_in_a_room_of_Domain_of_the_same_name() => HouseRule.Holds(
        "One word is one folder name in Domain, Store, Web/Features and the tests.",
        from place in Besides
        from folder in Folders(place.Key).Except(place.Value).Except(Folders("src/Domain"))
        select $"{place.Key}/{folder}");

    [Fact]
    public void The_tests_of_a_project_that_knows_no_council_are_in_its_own_folders() => HouseRule.Holds(
        "A test stands where the thing that it tests stands.",
        from project in new[] { "Charts", "Documents" }
        from folder in Folders($"tests/{project}.Tests").Except(Folders($"src/{project}")).Except(["Plumbing"])
        select $"tests/{project}.Tests/{folder}");

    private static int Place(string room) => Array.IndexOf(Order, room);

    private static string? Room(Type type) =>
        type.Namespace?.Split('.') is ["GoldenThread", "Domain", var room, ..] ? room : null;

    /// <summary>The folders directly inside one, as far as they hold files of the repository.</summary>
    private static IEnumerable<string> Folders(string parent) => SourceFile.All.Select(f => f.Path)
        .Where(p => p.StartsWith(parent + "/", StringComparison.Ordinal) && p[(parent.Length + 1)..].Contains('/'))
        .Select(p => p[(parent.Length + 1)..].Split('/')[0]).Distinct();
}
