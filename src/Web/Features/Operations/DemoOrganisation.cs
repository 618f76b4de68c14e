using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.AspNetCore.Identity;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Services, posts, their holders, boards, the legend and an account for everybody, as the demonstration's file says.</summary>
public sealed class DemoOrganisation(GoldenThreadDb db, IPasswordHasher<Store.Organisation.Account> passwords, ILookupNormalizer names)
{
    private readonly List<Event> _events = [];
    private readonly Dictionary<Guid, Store.Organisation.Account> _holders = [];
    private string? _hash;

    public async Task<DemoCast> AddAsync(DemoCouncil data, Actor actor, CancellationToken cancel)
    {
        var services = Services(data);
        var posts = Posts(data, services);
        var boards = Boards(data, posts);
        foreach (var (acronym, meaning) in data.Legend)
        {
            var entry = db.Legend.Add(new LegendEntry { Id = Guid.CreateVersion7(), Acronym = acronym, Meaning = meaning }).Entity;
            _events.Add(new LegendChanged(entry.Ref, "Added"));
        }

        foreach (var (post, at) in data.Posts.Zip(posts).Where(p => !p.First.Vacant)) { Hold(data, post, at, actor.Today); }
        var others = new Dictionary<string, Store.Organisation.Account>();
        foreach (var account in data.Accounts.Where(account => account.Post is null)) { others[account.ShownAs!] = Open(DemoAccounts.EmailOf(account.Role), account.ShownAs!, null, [Grant(account)]); }
        var delegations = data.Posts.Zip(posts).Where(p => p.First.Leave is not null).Select(p => Delegate(p.First.Leave!, p.Second, posts)).ToList();

        if (await db.CommitAsync(_events, Submission.Of(actor), cancel) is { } problem) { throw new InvalidDataException(problem.Message); }
        return new DemoCast { Data = data, Services = services, Posts = posts, Boards = boards, HolderOf = _holders, Others = others, Delegations = delegations, Chart = new PostChart(posts, services) };
    }

    private List<Service> Services(DemoCouncil data)
    {
        var services = new List<Service>();
        foreach (var unit in data.Services)
        {
            var above = unit.Under is null ? null : services.FirstOrDefault(s => s.Name == unit.Under) ?? throw new InvalidDataException($"council.json: “{unit.Name}” is under “{unit.Under}”, which no line above names.");
            services.Add(new Service { Id = Guid.CreateVersion7(), Name = unit.Name, ParentId = above?.Id });
        }

        db.Services.AddRange(services);
        _events.AddRange(services.Select(service => new ServiceAdded(service.Ref)));
        return services;
    }

    private List<Post> Posts(DemoCouncil data, List<Service> services)
    {
        var ids = data.Posts.ToDictionary(post => post.Title, _ => Guid.CreateVersion7());
        var posts = data.Posts.Select(post => new Post
        {
            Id = ids[post.Title],
            Title = post.Title,
            Acronym = post.Acronym,
            ServiceId = post.Service is null ? null : services.Single(service => service.Name == post.Service).Id,
            ReportsToId = post.ReportsTo is null ? null : ids[post.ReportsTo],
            Classes = [.. post.Classes],
        }).ToList();
        db.Posts.AddRange(posts);
        _events.AddRange(posts.Select(post => new PostAdded(post.Ref)));
        return posts;
    }

    private List<Board> Boards(DemoCouncil data, List<Post> posts)
    {
        var boards = data.Boards.Select(board => new Board
        {
            Id = Guid.CreateVersion7(),
            Name = board.Name,
            Acronym = board.Acronym,
            Type = board.Type,
            MeetsEveryMonths = board.MeetsEveryMonths,
            NextMeeting = DemoDates.Day(board.NextMeeting),
            ChairPostId = board.Chair is null ? null : posts.Single(post => post.Title == board.Chair).Id,
            Terms = board.Terms ?? "",
            Quorum = board.Quorum,
            Members = board.Members,
            Receives = [.. board.Receives.Index().Select(each => new RegularReport { Key = each.Index + 1, What = each.Item.What, EveryMonths = each.Item.EveryMonths, FirstDue = DemoDates.Day(each.Item.FirstDue)!.Value, Post = each.Item.Post is null ? null : posts.Single(post => post.Title == each.Item.Post).Id })],
        }).ToList();
        db.Boards.AddRange(boards);
        _events.AddRange(boards.Select(board => new BoardAdded(board.Ref)));
        return boards;
    }

    private void Hold(DemoCouncil data, DemoPost post, Post at, DateOnly today)
    {
        var slug = string.Join('.', new string([.. post.Title.ToLowerInvariant().Where(c => char.IsAsciiLetter(c) || c == ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var person = db.People.Add(new Person { Id = Guid.CreateVersion7(), Name = $"Holder of {post.Title}", Email = $"{slug}@example.org" }).Entity;
        db.Holdings.Add(new PostHolding { Id = Guid.CreateVersion7(), PostId = at.Id, PersonId = person.Id, From = today.AddMonths(-14) });
        _events.Add(new PersonAdded(person.Ref));
        var shown = data.Accounts.SingleOrDefault(account => account.Post == post.Title);
        var roles = shown is not null ? [Grant(shown)]
            : post.Roles.Concat(post.Classes.Contains("Executive Directors") ? [Role.Director] : post.Classes.Count > 0 ? [Role.HeadOfService] : new[] { Role.Lead }).Select(role => new RoleGrant(role)).ToList();
        _holders[at.Id] = Open(shown is null ? $"{slug}@{DemoAccounts.Domain}" : DemoAccounts.EmailOf(shown.Role), post.Title, person.Id, roles);
    }

    private Store.Organisation.Account Open(string email, string shownAs, Guid? person, List<RoleGrant> roles)
    {
        var account = new Store.Organisation.Account
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            NormalizedUserName = names.NormalizeName(email),
            Email = email,
            NormalizedEmail = names.NormalizeEmail(email),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ShownAs = shownAs,
            PersonId = person,
            Roles = roles,
        };
        // One password for all, so one hash for all: hashing is slow on purpose.
        account.PasswordHash = _hash ??= passwords.HashPassword(account, DemoAccounts.Password);
        return db.Users.Add(account).Entity;
    }

    private Delegation Delegate(DemoLeave leave, Post post, List<Post> posts)
    {
        var standIn = _holders[posts.Single(p => p.Title == leave.Delegate).Id];
        return db.Delegations.Add(new Delegation { Id = Guid.CreateVersion7(), PostId = post.Id, PersonId = standIn.PersonId!.Value, From = DemoDates.Day(leave.From)!.Value, To = DemoDates.Day(leave.To)!.Value }).Entity;
    }

    private static RoleGrant Grant(DemoAccount account) => new(account.Role, DemoDates.Day(account.Until));
}
