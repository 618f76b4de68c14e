using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays how the demonstration wrote its thread down: plans, their aims, the links with their reasons, the scores of second readers, the scorecards and the stories of priorities.</summary>
public sealed class DemoThread(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Officer = "Corporate Performance Manager";
    private readonly Dictionary<string, CouncilPlan> _plans = [];
    private readonly Dictionary<string, Aim> _aims = [];
    private readonly List<ThreadEdge> _edges = [];
    private readonly Dictionary<string, Scorecard> _scorecards = [];
    private readonly Dictionary<string, PriorityStory> _stories = [];
    private IReadOnlyDictionary<string, Measure> _measures = null!;
    private IReadOnlyDictionary<string, ImprovementAction> _actions = null!;

    /// <param name="file">What it says.</param>
    /// <param name="measures">The council's measures, by code.</param>
    /// <param name="actions">The improvement actions, by plan and code.</param>
    public void Add(DemoThreadFile file, IReadOnlyDictionary<string, Measure> measures, IReadOnlyDictionary<string, ImprovementAction> actions)
    {
        (_measures, _actions) = (measures, actions);
        foreach (var plan in file.Plans) { time.Add(On(plan), Officer, null, actor => [Write(plan, actor)]); }
        foreach (var aim in file.Aims)
        {
            var on = DemoDates.Working(On(file.Plans.Single(plan => plan.Key == aim.Plan)).AddDays(3));
            time.Add(on, Officer, null, actor => [Write(aim, actor)]);
            // Plans of services come later than the strategies above them, and whoever wrote one links it a week after.
            foreach (var (type, end) in aim.Serves.Select(end => (LinkType.ContributesTo, end)).Concat(aim.Measured.Select(end => (LinkType.MeasuredBy, end))).Concat(aim.Delivered.Select(end => (LinkType.DeliveredBy, end))))
            {
                var later = type == LinkType.DeliveredBy ? 70 : type == LinkType.MeasuredBy ? 30 : 10;
                time.Add(DemoDates.Working(Earliest(on.AddDays(later))), Officer, null, actor => [Link(type, $"aim:{aim.Key}", type == LinkType.ContributesTo ? $"aim:{end.To}" : end.To, actor)], end.Because);
            }
        }

        foreach (var link in file.Links) { time.Add(DemoDates.Working(today.AddDays(link.Type == LinkType.ContributesTo ? -190 : -25)), Officer, null, actor => [Link(link.Type, link.From, link.To, actor)], link.Because); }
        foreach (var scorecard in file.Scorecards) { time.Add(DemoDates.Working(today.AddDays(scorecard.Days)), scorecard.By, null, actor => Choose(scorecard, actor), scorecard.Because); }
        foreach (var story in file.Stories) { time.Add(DemoDates.Working(today.AddDays(story.Days)), story.By, null, actor => Tell(story, actor), story.Because.Length > 0 ? story.Because : "They say most about the priority"); }
        foreach (var score in file.Scores) { time.Add(DemoDates.Working(today.AddDays(score.Days)), score.Reader, null, actor => [Score(score, actor)]); }
    }

    private DateOnly On(DemoCouncilPlan plan) => DemoDates.Working(today.AddDays(plan.Kind != CouncilPlanKind.ServicePlan ? -262 : plan.Agreed ?? -18));

    private DateOnly Earliest(DateOnly day) => day < today ? day : today.AddDays(-1);

    private CouncilPlanWritten Write(DemoCouncilPlan plan, Actor actor)
    {
        var (written, outcome) = CouncilPlan.Write(Guid.CreateVersion7(), new() { Title = plan.Title, Kind = plan.Kind, Purpose = plan.Purpose, OwnerPostId = Post(plan.Owner), ServiceId = Service(plan.Service), StartsOn = today.AddDays(plan.Starts), EndsOn = today.AddDays(plan.Ends), AgreedBy = plan.AgreedBy, AgreedOn = plan.Agreed is { } days ? DemoDates.Working(today.AddDays(days)) : null }, _plans.Values, cast.Chart, actor);
        var happened = DemoRule.Granted(outcome, plan.Key);
        db.CouncilPlans.Add(_plans[plan.Key] = written!);
        return happened;
    }

    private AimWritten Write(DemoAim aim, Actor actor)
    {
        var details = new AimDetails
        {
            Kind = aim.Kind,
            Number = aim.Number,
            Title = aim.Title,
            Words = aim.Words,
            Achievable = aim.Achievable,
            OwnerPostId = Post(aim.Owner),
            ServiceId = Service(aim.Service),
            Origin = aim.Origin,
            NationalCode = aim.National,
            DueOn = aim.Due is { } due ? today.AddDays(due) : null,
            Milestones = [.. aim.Milestones.Select(step => new AimMilestone(step.Title, today.AddDays(step.Due), step.Reached is { } reached ? today.AddDays(reached) : null))],
        };
        var (written, outcome) = Aim.Write(Guid.CreateVersion7(), _plans[aim.Plan], details, _aims.Values, cast.Chart, actor);
        var happened = DemoRule.Granted(outcome, aim.Key);
        db.Aims.Add(_aims[aim.Key] = written!);
        return happened;
    }

    private LinkMade Link(LinkType type, string from, string to, Actor actor)
    {
        var (first, second) = (Node(from), Node(to));
        var ends = _edges.SelectMany(edge => new[] { edge.From, edge.To }).Append(first.End).Append(second.End).Distinct();
        var graph = new ThreadGraph(ends.Select(end => end == first.End ? first : end == second.End ? second : new ThreadNode { End = end, Title = end.Kind.InWords(), Called = end.Kind.InWords() }), _edges);
        var (link, outcome) = ThreadLink.Make(Guid.CreateVersion7(), type, first.End, second.End, graph, actor);
        var happened = DemoRule.Granted(outcome, $"{from} {type} {to}");
        _edges.Add(link!.Edge);
        db.ThreadLinks.Add(link);
        return happened;
    }

    private PlanScored Score(DemoPlanScore score, Actor actor)
    {
        var typed = PlanStandard.Usual.Zip(score.Scores).ToDictionary(each => each.First.Key, each => ((int?)each.Second, each.Second < 2 ? (string?)(score.Because.Length > 0 ? score.Because : "Some objectives say it, others do not.") : null));
        var (read, outcome) = PlanScore.Read(Guid.CreateVersion7(), _plans[score.Plan], new(), score.Stage, typed, null, actor);
        var happened = DemoRule.Granted(outcome, score.Plan);
        db.PlanScores.Add(read!);
        return happened;
    }

    private IEnumerable<Event> Choose(DemoScorecard chosen, Actor actor)
    {
        if (!_scorecards.TryGetValue(chosen.Service ?? "", out var scorecard)) { db.Scorecards.Add(scorecard = _scorecards[chosen.Service ?? ""] = new() { Id = Guid.CreateVersion7(), ServiceId = Service(chosen.Service), Version = 1 }); }
        if (!chosen.Perspectives.Select(each => each.Name).SequenceEqual(scorecard.Perspectives.Select(each => each.Name)))
        {
            yield return DemoRule.Granted(scorecard.Name([.. chosen.Perspectives.Index().Select(each => new PlacedPerspective(each.Index + 1, each.Item.Name, each.Item.Question, null))], actor), "scorecard");
        }

        var lines = chosen.Perspectives.Zip(scorecard.Perspectives).SelectMany(each => each.First.Lines.Select(line => (Node: Node(line), each.Second.Key))).ToList();
        yield return DemoRule.Granted(scorecard.Arrange([.. lines.Select(line => new PlacedLine(line.Node.End, line.Key, null))], new ThreadGraph(lines.Select(line => line.Node).DistinctBy(node => node.End), []), actor), "scorecard");
    }

    private IEnumerable<Event> Tell(DemoPriorityStory told, Actor actor)
    {
        var aim = _aims[told.Aim];
        if (!_stories.TryGetValue(told.Aim, out var story)) { db.Stories.Add(story = _stories[told.Aim] = new() { Id = Guid.CreateVersion7(), AimId = aim.Id, Version = 1 }); }
        // The reason of a first story is that of its numbers alone.
        yield return DemoRule.Granted(story.Tell(aim, new(told.Why, told.Different, told.Words, told.Seen), cast.Chart, story.Latest is null ? actor with { Reason = null } : actor), told.Aim);
        if (told.Numbers.Count == 0) { yield break; }
        var nodes = told.Numbers.Select(Node).ToList();
        yield return DemoRule.Granted(story.Choose(aim, [.. nodes.Select(node => (Guid?)node.End.Id)], new ThreadGraph(nodes, []), cast.Chart, actor), told.Aim);
    }

    private ThreadNode Node(string name)
    {
        var (kind, key) = name.Split(':', 2) is [var before, var after] ? (before, after) : (name.Contains('/', StringComparison.Ordinal) ? "action" : "measure", name);
        return kind switch
        {
            "aim" => Of(_aims[key].End, _aims[key].Name, _aims[key].Kind.ToString()) with { Aim = _aims[key].Kind },
            "plan" => Of(_plans[key].End, _plans[key].Title, _plans[key].Kind.InWords()),
            "measure" => Of(new(ThreadKind.Measure, _measures[key].Id), $"{key} {_measures[key].Definition.Title}", "Measure"),
            "action" => Of(new(ThreadKind.Action, _actions[key].Id), $"{_actions[key].Code} {_actions[key].Definition.Title}", "Action"),
            "project" => db.Projects.Local.First(project => project.Pid == key) is var project ? Of(new(ThreadKind.Project, project.Id), project.Name, "Project") : null!,
            "programme" => db.Programmes.Local.First(programme => programme.Slug == key) is var programme ? Of(new(ThreadKind.Programme, programme.Id), programme.Title, "Programme") : null!,
            "risk" => db.Risks.Local.First(risk => risk.Code == $"R{key}") is var risk ? Of(new(ThreadKind.Risk, risk.Id), $"{risk.Code} {risk.Event}", "Risk") : null!,
            "budget" => db.BudgetLines.Local.First(line => line.Code == key && line.Year == FinancialYear.Of(today)) is var line ? Of(new(ThreadKind.Budget, line.Id), $"{line.Code} {line.Title}", "Budget line") : null!,
            "board" => cast.Boards.First(board => board.Name == key) is var board ? Of(new(ThreadKind.Board, board.Id), board.Name, "Board") : null!,
            _ => throw new InvalidDataException($"demo/thread.json links “{name}”, which is no record."),
        };
    }

    private static ThreadNode Of(ThreadEnd end, string title, string called) => new() { End = end, Title = title, Called = called };

    private Guid Post(string title) => cast.Post(title)?.Id ?? throw new InvalidDataException($"council.json has no post “{title}”.");

    private Guid? Service(string? name) => name is null ? null : cast.Services.FirstOrDefault(service => service.Name == name)?.Id ?? throw new InvalidDataException($"council.json has no service “{name}”.");
}
