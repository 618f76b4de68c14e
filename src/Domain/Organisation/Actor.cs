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

    /// <summary>The roles that hold today.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [Role.Anonymous];

    /// <summary>The posts that they hold, or stand in for, today.</summary>
    public IReadOnlySet<Guid> Posts { get; init; } = new HashSet<Guid>();

    /// <summary>The services of those posts and every service below them.</summary>
    public IReadOnlySet<Guid> Services { get; init; } = new HashSet<Guid>();

    /// <summary>How far their right goes: the farthest of all their roles.</summary>
    /// <param name="right">The right.</param>
    public Reach ReachOf(Right right) => Roles.Count == 0 ? Rights.Of(Role.Anonymous, right) : Roles.Max(role => Rights.Of(role, right));

    /// <summary>Whether they may, somewhere at least.</summary>
    /// <param name="right">The right.</param>
    public bool May(Right right) => ReachOf(right) != Reach.None;

    /// <summary>Whether they may, for something that these posts lead in these services.</summary>
    /// <param name="right">The right.</param>
    /// <param name="posts">The posts that lead it.</param>
    /// <param name="services">The services that those posts belong to.</param>
    public bool May(Right right, IEnumerable<Guid> posts, IEnumerable<Guid> services) => ReachOf(right) switch
    {
        Reach.All => true,
        Reach.Services => services.Any(Services.Contains) || posts.Any(Posts.Contains),
        Reach.Own => posts.Any(Posts.Contains),
        _ => false,
    };

    /// <summary>The problem to show when they may not.</summary>
    /// <param name="what">What was tried, as in "close this action".</param>
    public static Problem Refused(string what) => new("", $"Your roles do not let you {what}. Ask a performance officer if you think they should.");
}
