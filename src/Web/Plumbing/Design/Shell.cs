using System.Reflection;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>What the frame around every page says. One per request; whoever knows a fact sets it before the page is drawn.</summary>
public sealed class Shell
{
    public const string Product = "Golden Thread";

    public string CouncilName { get; set; } = "Your council";

    /// <summary>Whether there is a council yet, whose colour the page takes.</summary>
    public bool HasCouncil { get; set; } = true;

    /// <summary>The rooms that work and that this person may enter, in the council's words and order.</summary>
    public IReadOnlyList<Room> Rooms { get; set; } =
        [new("Home", "/"), new("Plans", "/plans"), new("Boards", "/boards"), new("Reports", "/reports")];

    /// <summary>The name of the room that the page is in; when nobody says, the path does.</summary>
    public string? Current { get; set; }

    /// <summary>The way down to this page, without the page itself.</summary>
    public IReadOnlyList<PageLink> Crumbs { get; set; } = [];

    /// <summary>The post, or the name where there is no post, of who is signed in; null when nobody is.</summary>
    public string? SignedInAs { get; set; }

    public string AccountPath { get; set; } = "/account";
    public string SignInPath { get; set; } = "/account/sign-in";
    public string SignOutPath { get; set; } = "/account/sign-out";

    /// <summary>A page for residents: other words in the band, no account, no search unless asked for.</summary>
    public bool IsPublic { get; set; }

    public bool ShowsSearch { get; set; } = true;
    public string SearchPath { get; set; } = "/search";
    public string SearchHint { get; set; } = "Code, title or paragraph";

    /// <summary>The council of this installation is invented, and every page says so.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Lines that everyone must see, such as a warning to administrators.</summary>
    public IReadOnlyList<string> Notices { get; set; } = [];

    /// <summary>The age of the data and the like; the first stands apart on the left.</summary>
    public IReadOnlyList<string> FooterFacts { get; set; } = [];

    public IReadOnlyList<PageLink> FooterLinks { get; set; } = [new("Accessibility", "/accessibility"), new("Help", "/help")];

    public static string Version { get; } =
        typeof(Shell).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public string TitleOf(string? page) => string.Join(" – ", new[] { page, Product, CouncilName }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>The named room, or else the one whose path begins the longest part of this path.</summary>
    public Room? RoomAt(string path) => Current is not null
        ? Rooms.FirstOrDefault(room => room.Name == Current)
        : Rooms.Where(room => room.Holds(path)).MaxBy(room => room.Path.Length);
}
