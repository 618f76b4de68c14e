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

    /// <summary>The accounts of people, as far as others' rights follow from them.</summary>
    public required ILookup<Guid, (IReadOnlyList<RoleGrant> Roles, DateTimeOffset? EndedAt)> AccountsOf { get; init; }

    /// <summary>Whom mail about a post reaches on a day: whoever stands in for it, else its holders.</summary>
    public IReadOnlyList<Person> HearersOf(Guid postId, DateOnly day)
    {
        bool Reached(Person person) => !string.IsNullOrWhiteSpace(person.Email) && !(person.LeftOn < day);
        var standIns = Delegations.Where(d => d.PostId == postId && d.HoldsOn(day)).Select(d => People[d.PersonId]).Where(Reached).ToList();
        return standIns.Count > 0 ? standIns : [.. HoldersOf(postId, day).Where(Reached)];
    }

    /// <summary>The posts that a person holds on a day.</summary>
    public IReadOnlySet<Guid> PostsHeldBy(Guid personId, DateOnly day) => Holdings.Where(h => h.PersonId == personId && h.HoldsOn(day)).Select(h => h.PostId).ToHashSet();

    /// <summary>The posts that a person holds, or stands in for, on a day.</summary>
    public IReadOnlySet<Guid> PostsOf(Guid personId, DateOnly day) => PostsHeldBy(personId, day).Concat(Delegations.Where(d => d.PersonId == personId && d.HoldsOn(day)).Select(d => d.PostId)).ToHashSet();

    /// <summary>What the accounts of a post's holders were given, of those that have not ended.</summary>
    public IEnumerable<RoleGrant> GrantsOfHolders(Guid postId, DateOnly day, DateTimeOffset now) =>
        HoldersOf(postId, day).SelectMany(holder => AccountsOf[holder.Id]).Where(account => !(account.EndedAt <= now)).SelectMany(account => account.Roles);
}
