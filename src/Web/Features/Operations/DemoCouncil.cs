using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The file demo/council.json: a council that is nowhere.</summary>
public sealed record DemoCouncil
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<DemoUnit> Services { get; init; }
    public required IReadOnlyList<DemoPost> Posts { get; init; }
    public required IReadOnlyList<DemoBoard> Boards { get; init; }
    public required IReadOnlyDictionary<string, string> Legend { get; init; }
    public required IReadOnlyList<DemoAccount> Accounts { get; init; }
}

/// <summary>A service, and the one above it.</summary>
public sealed record DemoUnit(string Name, string? Under);

/// <summary>A post; posts name each other and their service by title.</summary>
public sealed record DemoPost
{
    public required string Title { get; init; }
    public string? Acronym { get; init; }
    public string? Service { get; init; }
    public string? ReportsTo { get; init; }
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Roles besides those that follow from its classes.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Whether nobody holds it.</summary>
    public bool Vacant { get; init; }
    public DemoLeave? Leave { get; init; }

    /// <summary>For how many days it has said nothing of its actions; null when it speaks every month.</summary>
    public int? SilentForDays { get; init; }
}

/// <summary>A period of leave, and the post whose holder stands in.</summary>
public sealed record DemoLeave(string From, string To, string Delegate);

/// <summary>A board.</summary>
public sealed record DemoBoard(string Name, string? Acronym, BoardType Type, int? MeetsEveryMonths, string? NextMeeting, string? Chair)
{
    public string? Terms { get; init; }
    public int? Quorum { get; init; }
    public IReadOnlyList<string> Members { get; init; } = [];
    public IReadOnlyList<DemoRegularReport> Receives { get; init; } = [];
}

/// <summary>A line of a board's calendar.</summary>
public sealed record DemoRegularReport(string What, int EveryMonths, string FirstDue, string? Post);

/// <summary>The account that shows what one role sees: a post's, or somebody's without a post.</summary>
public sealed record DemoAccount(Role Role, string? Post, string? ShownAs, string? Until);
