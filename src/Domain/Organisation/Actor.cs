using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Who is doing something, when, and why: passed into every rule, so that no rule looks at a clock or a session.</summary>
public sealed record Actor
{
    /// <summary>The account; empty for the system's own jobs and for somebody not signed in.</summary>
    public required Guid Account { get; init; }

    /// <summary>The post as which they act, such as "Head of Consultation"; "Golden Thread" for the system's own jobs.</summary>
    public required string Post { get; init; }

    /// <summary>The moment, in UTC, to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The council's date at that moment.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Why, in their words; null when no reason was asked.</summary>
    public string? Reason { get; init; }

    /// <summary>The roles that hold today, without those that they have only by standing in for somebody.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [Role.Anonymous];

    /// <summary>The posts that they hold, or stand in for, today.</summary>
    public IReadOnlySet<Guid> Posts { get; init; } = new HashSet<Guid>();

    /// <summary>The services of the posts that they hold and every service below them.</summary>
    public IReadOnlySet<Guid> Services { get; init; } = new HashSet<Guid>();

    /// <summary>The posts that they stand in for today, each with what that lets them do.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    /// <summary>Where a program acts for them: what it may do of what they may; null where they act themselves.</summary>
    public KeyScope? Scope { get; init; }

    /// <summary>How far their right goes: the farthest of all their roles, those of a post that they stand in for among them.</summary>
    /// <param name="right">The right.</param>
    public Reach ReachOf(Right right) => Scope?.Lets(right) == false ? Reach.None : Farthest(Roles.Count == 0 ? [Role.Anonymous] : Roles, right) is var own && StandIns.Count == 0 ? own
        : StandIns.Select(standIn => Farthest(standIn.Roles, right)).Append(own).Max();

    /// <summary>Whether they may, somewhere at least.</summary>
    /// <param name="right">The right.</param>
    public bool May(Right right) => ReachOf(right) != Reach.None;

    /// <summary>Whether they may, for something that these posts lead in these services: by their own roles for their own posts, or by standing in for a post for that post.</summary>
    /// <param name="right">The right.</param>
    /// <param name="posts">The posts that lead it.</param>
    /// <param name="services">The services that those posts belong to.</param>
    public bool May(Right right, IEnumerable<Guid> posts, IEnumerable<Guid> services) =>
        Scope?.Lets(right) != false && (Goes(Farthest(Roles.Count == 0 ? [Role.Anonymous] : Roles, right), posts, services, Holds, Services)
        || StandIns.Any(standIn => Goes(Farthest(standIn.Roles, right), posts, services, post => post == standIn.Post, standIn.Services)));

    /// <summary>Whether they direct one of these services, or stand in for somebody who does.</summary>
    /// <param name="services">The services.</param>
    public bool Directs(IReadOnlyCollection<Guid> services) =>
        (Roles.Contains(Role.Director) && services.Any(Services.Contains)) || StandIns.Any(standIn => standIn.Roles.Contains(Role.Director) && services.Any(standIn.Services.Contains));

    /// <summary>The problem to show when they may not.</summary>
    /// <param name="what">What was tried, as in "close this action".</param>
    public static Problem Refused(string what) => new("", $"Your roles do not let you {what}. Ask a performance officer if you think they should.");

    private bool Holds(Guid post) => Posts.Contains(post) && StandIns.All(standIn => standIn.Post != post);

    private static Reach Farthest(IReadOnlyList<Role> roles, Right right) => roles.Count == 0 ? Reach.None : roles.Max(role => Rights.Of(role, right));

    private static bool Goes(Reach reach, IEnumerable<Guid> posts, IEnumerable<Guid> services, Func<Guid, bool> isTheirs, IReadOnlySet<Guid> theirServices) => reach switch
    {
        Reach.All => true,
        Reach.Services => services.Any(theirServices.Contains) || posts.Any(isTheirs),
        Reach.Own => posts.Any(isTheirs),
        _ => false,
    };
}
