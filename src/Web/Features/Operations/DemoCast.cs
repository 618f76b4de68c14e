using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Everybody of the demonstration council: who holds which post, and as whom they act.</summary>
public sealed class DemoCast
{
    public required DemoCouncil Data { get; init; }
    public required IReadOnlyList<Service> Services { get; init; }
    public required IReadOnlyList<Post> Posts { get; init; }
    public required IReadOnlyList<Board> Boards { get; init; }
    public required IReadOnlyDictionary<Guid, Store.Organisation.Account> HolderOf { get; init; }
    /// <summary>The accounts of those who hold no post, by what lists call them: members, inspectors.</summary>
    public required IReadOnlyDictionary<string, Store.Organisation.Account> Others { get; init; }
    public required IReadOnlyList<Delegation> Delegations { get; init; }
    public required PostChart Chart { get; init; }

    /// <summary>The post of this title or acronym; null when there is none.</summary>
    public Post? Post(string name) => Posts.FirstOrDefault(post => post.Title == name || post.Acronym == name);

    /// <summary>The post's place in the list.</summary>
    public int PlaceOf(Post post) => Posts.TakeWhile(p => p.Id != post.Id).Count();

    /// <summary>A lead as a plan prints it: a post, a class of posts, or somebody outside.</summary>
    public Lead Lead(string printed) => Post(printed) is { } post ? new Lead(printed, post.Id)
        : Posts.Any(p => p.Classes.Contains(printed)) ? new Lead(printed, PostClass: printed)
        : new Lead(printed);

    public Guid? Board(string? name) => name is null ? null : Boards.FirstOrDefault(board => board.Name == name)?.Id ?? throw new InvalidDataException($"council.json has no board “{name}”.");

    /// <summary>The holder of a post as they act on a day; whoever stands in while they are on leave; null while nobody holds it. Somebody without a post is named as lists call them.</summary>
    public Actor? ActorOf(string title, DateTimeOffset at, DateOnly today, string? reason)
    {
        if (Others.GetValueOrDefault(title) is { } other) { return new Actor { Account = other.Id, Post = other.ShownAs, At = at, Today = today, Reason = reason, Roles = other.Roles.On(false, today) }; }
        var post = Post(title) ?? throw new InvalidDataException($"council.json has no post “{title}”.");
        var standIn = Delegations.FirstOrDefault(d => d.PostId == post.Id && d.HoldsOn(today));
        var account = standIn is null ? HolderOf.GetValueOrDefault(post.Id) : HolderOf.Values.First(a => a.PersonId == standIn.PersonId);
        if (account is null) { return null; }

        var held = HolderOf.Where(h => h.Value == account).Select(h => h.Key).ToHashSet();
        HashSet<Guid> Under(IEnumerable<Guid> of) => [.. Chart.ServicesOf(of).SelectMany(Chart.Under)];
        return new Actor
        {
            Account = account.Id,
            Post = account.ShownAs,
            At = at,
            Today = today,
            Reason = reason,
            Roles = account.Roles.On(true, today),
            Posts = held.Append(post.Id).ToHashSet(),
            Services = Under(held),
            StandIns = standIn is null ? [] : [new StandIn(post.Id, account.Roles.StandingIn(HolderOf.GetValueOrDefault(post.Id)?.Roles ?? [], today), Under([post.Id]))],
        };
    }
}
