using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A council, or one that is there, with one approved plan of many actions: seven themes, four categories, thirty leads, three updates of each action. The same every time but for identities.</summary>
public sealed class BenchPlan(IServiceProvider services, int count, BenchCouncil? beside = null)
{
    public const string Code = "bench";
    private const int Batch = 1000;
    private const int Rounds = 3;

    private static readonly string[] ThemeTitles = ["Community engagement", "Communications", "Relationships", "Members", "Workforce", "Corporate practice", "Services"];
    private static readonly Category[] Four = [new("A", "Monitoring"), new("B", "Improvement"), new("C", "New"), new("D", "In hand")];
    private readonly List<Service> _units = [.. ThemeTitles.Select(title => new Service { Id = Guid.CreateVersion7(), Name = title })];
    private readonly Plan _plan = new() { Id = Guid.CreateVersion7(), Code = Code, Title = "Bench plan", Themes = [.. ThemeTitles.Select((title, at) => new Theme(at + 1, title))], Categories = Four };
    private List<Post> _posts = [];
    private Guid _council;
    private Actor _actor = null!;

    /// <summary>How many updates stand in History.</summary>
    public int Updates { get; private set; }

    public async Task SeedAsync(CancellationToken cancel)
    {
        var today = services.GetRequiredService<CouncilClock>().Today;
        var began = new DateTimeOffset(today.AddDays(-90), new TimeOnly(9, 0), TimeSpan.Zero);
        _actor = new Actor { Account = Guid.CreateVersion7(), Post = "Performance officer", At = began, Today = today.AddDays(-90), Roles = [Role.PerformanceOfficer] };
        await FoundAsync(cancel);
        var chart = new PostChart(_posts, _units);
        for (var first = 0; first < count; first += Batch) { await AddAsync(first, Math.Min(first + Batch, count), today, chart, cancel); }
    }

    private async Task FoundAsync(CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GoldenThreadDb>();
        _council = beside?.CouncilId ?? await new FoundCouncil(db, services.GetRequiredService<CouncilClock>()).RunAsync(Code, "Bench Council", cancel, _actor);
        db.CouncilId = _council;
        _posts = [.. Enumerable.Range(0, 30).Select(n => new Post { Id = Guid.CreateVersion7(), Title = $"Head of {ThemeTitles[n % 7].ToLowerInvariant()}, area {(n / 7) + 1}", ServiceId = _units[n % 7].Id })];
        _plan.Versions = [new PlanVersion { Label = "1", State = PlanState.Approved, Board = "Cabinet", ApprovedBy = "Cabinet", Decision = "Minute 1", ReviewedOn = _actor.Today, Issues = "Original", Categories = Four }];
        db.Services.AddRange(_units);
        db.Posts.AddRange(_posts);
        db.Boards.Add(new Board { Id = Guid.CreateVersion7(), Name = "Cabinet", Type = BoardType.Executive, MeetsEveryMonths = 1 });
        if (beside is null) { BenchAccount.Add(scope.ServiceProvider, db, _actor); }
        db.Plans.Add(_plan);
        await CommitAsync(db, [.. _units.Select(unit => new ServiceAdded(unit.Ref)), .. _posts.Select(post => new PostAdded(post.Ref)), new PlanAdded(_plan.Ref, _plan.Title, count, null)], cancel);
    }

    /// <summary>A thousand actions are one bulk load with one entry of History; each round of updates is one commit with an entry for every action.</summary>
    private async Task AddAsync(int first, int end, DateOnly today, PostChart chart, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(cancel);
        db.CouncilId = _council;
        var actions = Enumerable.Range(first + 1, end - first).Select(n => Action(n, today)).ToList();
        var standings = actions.ToDictionary(action => action.Id, action => ActionStanding.Of(action, chart));
        db.Actions.AddRange(actions);
        db.Standings.AddRange(standings.Values);
        await CommitAsync(db, [new PlanReread(_plan.Ref, $"bench-seed, actions {first + 1} to {end}", actions.Count, 0, 0)], cancel);
        for (var round = 1; round <= Rounds; round++)
        {
            var by = Next(1);
            var events = actions.Select(action => (Event)DemoRule.Granted(action.Record(Update(action, round), 600, by, chart), action.Code)).ToList();
            foreach (var action in actions) { db.Entry(standings[action.Id]).CurrentValues.SetValues(ActionStanding.Of(action, chart)); }
            await CommitAsync(db, events, cancel);
            Updates += events.Count;
        }
    }

    private async Task CommitAsync(GoldenThreadDb db, IReadOnlyList<Event> events, CancellationToken cancel)
    {
        if (await db.CommitAsync(events, Submission.Of(Next(1)), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
    }

    private Actor Next(int minutes) => _actor = _actor with { At = _actor.At.AddMinutes(minutes), Today = DateOnly.FromDateTime(_actor.At.AddMinutes(minutes).Date) };

    private ImprovementAction Action(int n, DateOnly today)
    {
        var due = today.AddDays((n * 37 % 700) - 60);
        var lead = _posts[n % 30];
        return new ImprovementAction
        {
            Id = Guid.CreateVersion7(),
            PlanId = _plan.Id,
            Code = $"B{n}",
            Order = n,
            Definition = new ActionDefinition
            {
                Theme = (n % 7) + 1,
                Category = Four[n % 4].Code,
                Paragraphs = [(n % 120) + 1],
                Comment = $"Inspectors asked for point {n} to be put right. " + string.Concat(Enumerable.Repeat("Words of theirs. ", 12)),
                Action = $"Ensure that consultation {n} is recorded and its results are used. " + string.Concat(Enumerable.Repeat("More of what will be done. ", 8)),
                Timescale = new Timescale { Text = $"By {due.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))}", Kind = TimescaleKind.By, Due = due },
                Leads = [new Lead(lead.Title, lead.Id)],
                Criteria = [new Criterion(1, "Evidence that it was done"), new Criterion(2, "Used in the next decision")],
                Monitoring = [new MonitoringRoute(1, "Reported to the board each quarter")],
            },
        };
    }

    private static ActionUpdate Update(ImprovementAction action, int round) => new(
        (action.Order + round) % 11 == 0 ? ActionStatus.AtRisk : ActionStatus.OnTrack,
        $"Round {round}: the board looked at {action.Code}. Two of four teams have finished; the others follow after the consultation closes.",
        ExpectedFinish: action.Definition.Timescale.Due is { } due ? due.AddDays(160) : null);
}
