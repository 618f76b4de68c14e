using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Store.Organisation;

/// <summary>The council's services, posts, people, boards and settings as one commit left them: read often, changed seldom, never changed in place.</summary>
public sealed class OrganisationView
{
    public required long Sequence { get; init; }
    public required Council Council { get; init; }
    public required PostChart Chart { get; init; }
    public required IReadOnlyDictionary<Guid, Person> People { get; init; }
    public required IReadOnlyList<PostHolding> Holdings { get; init; }
    public required IReadOnlyList<Delegation> Delegations { get; init; }
    public required IReadOnlyList<Board> Boards { get; init; }
    public required IReadOnlyList<LegendEntry> Legend { get; init; }

    /// <summary>Who holds a post on a day; empty when nobody does.</summary>
    public IEnumerable<Person> HoldersOf(Guid postId, DateOnly day) =>
        Holdings.Where(h => h.PostId == postId && h.HoldsOn(day)).Select(h => People[h.PersonId]);

    /// <summary>The posts that a person holds, or stands in for, on a day.</summary>
    public IReadOnlySet<Guid> PostsOf(Guid personId, DateOnly day) =>
        Holdings.Where(h => h.PersonId == personId && h.HoldsOn(day)).Select(h => h.PostId)
            .Concat(Delegations.Where(d => d.PersonId == personId && d.HoldsOn(day)).Select(d => d.PostId)).ToHashSet();
}
