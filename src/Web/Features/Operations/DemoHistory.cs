using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using static GoldenThread.Web.Features.Operations.DemoRule;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Puts ten months of one plan on the timeline: what the stories tell, and between them the routine of a council that updates every month.</summary>
public sealed class DemoHistory(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today, Plan plan, IReadOnlyDictionary<string, ImprovementAction> actions)
{
    public const int FirstCycle = 9;

    public void Add(IReadOnlyList<DemoStory> stories, DateOnly approved)
    {
        var declined = stories.Where(story => story.Act == "decline").Select(story => (story.Action, story.Who)).ToHashSet();
        foreach (var action in actions.Values)
        {
            foreach (var post in action.LeadPosts.Select(id => cast.Chart.Post(id)!).Where(post => !declined.Contains((action.Code, post.Title)))) { Accept(action, post, approved); }
        }

        foreach (var story in stories)
        {
            var action = actions.GetValueOrDefault(story.Action) ?? throw new InvalidDataException($"The history of {plan.Code} speaks of {story.Action}, which the plan doesn't have.");
            Tell(story, action);
        }

        var told = stories.Where(story => story.Ago is null && story.Act is "update" or "close").Select(story => (story.Action, story.Cycle)).ToHashSet();
        for (var cycle = FirstCycle; cycle >= 0; cycle--)
        {
            foreach (var (action, at) in actions.Values.Select((action, at) => (action, at))) { Routine(action, cycle, speaks: !told.Contains((action.Code, cycle)) && Speaks(cycle, at)); }
        }
    }

    private void Accept(ImprovementAction action, Post post, DateOnly approved) =>
        time.Add(DemoDates.Working(approved.AddDays(4 + (cast.PlaceOf(post) % 7))), post.Title, action, actor => actor.Posts.Contains(post.Id) ? [Granted(action.Answer(post.Id, true, actor, cast.Chart), action.Code)] : []);

    /// <summary>Every second month somebody has nothing to add and says so; this month some have not got round to it yet.</summary>
    private static bool Speaks(int cycle, int at) => cycle == 0 ? at % 4 != 3 : cycle == 1 || (at + cycle) % 2 == 0;

    private void Routine(ImprovementAction action, int cycle, bool speaks)
    {
        var post = LeaderOf(action);
        var on = DemoDates.Cycle(today, cycle, cast.PlaceOf(post));
        if (cast.Data.Posts[cast.PlaceOf(post)].SilentForDays is { } days && on > today.AddDays(-days)) { return; }
        time.Add(on, post.Title, action, actor => Routine(action, speaks, actor));
    }

    private IEnumerable<Event> Routine(ImprovementAction action, bool speaks, Actor actor)
    {
        if (action.Progress.IsClosed || action.Progress.Closing is not null) { yield break; }
        foreach (var key in action.Definition.Monitoring.Where(route => route.EveryMonths is not null).Select(route => route.Key))
        {
            while (action.Definition.Monitoring.Single(r => r.Key == key) is { NextDue: { } due } route && due <= actor.Today)
            {
                var board = cast.Boards.FirstOrDefault(b => b.Id == route.BoardId)?.Name;
                yield return Granted(action.Report(new RouteReport(key, due, true, board is null ? null : $"Paper to {board}"), null, actor, cast.Chart), action.Code);
            }
        }

        if (speaks) { yield return Granted(action.Record(ActionUpdate.Same(action), 600, actor, cast.Chart), action.Code); }
    }

    private void Tell(DemoStory story, ImprovementAction action)
    {
        var who = story.Who ?? LeaderOf(action).Title;
        var post = cast.Post(who) ?? throw new InvalidDataException($"The history of {plan.Code}, {story.Action}: there is no post “{who}”.");
        var on = story.Ago is { } ago ? DemoDates.Working(today.AddDays(-ago)) : DemoDates.Cycle(today, story.Cycle, cast.PlaceOf(post));
        var reason = story.Act is "decline" or "supersede" or "propose" or "remove" ? story.Words : null;
        time.Add(on, post.Title, action, actor => [.. Events(story, action, post, actor)], reason);
        if (story.Approver is null) { return; }
        time.Add(DemoDates.Working(on.AddDays(7)), story.Approver, action, actor => story.Refuse is { } because
            ? [Granted(action.RefuseClosing(action.Version, because, actor, cast.Chart), action.Code)]
            : [Granted(action.ApproveClosing(action.Version, story.Approve, actor, cast.Chart), action.Code)]);
    }

    private IEnumerable<Event> Events(DemoStory story, ImprovementAction action, Post post, Actor actor) => story.Act switch
    {
        "update" => [Granted(action.Record(new ActionUpdate(story.Status, story.Words, DemoDates.Day(story.Expected) ?? action.Progress.ExpectedFinish, DemoDates.Day(story.NextReview) ?? action.Definition.NextReview, story.Decision), 600, actor, cast.Chart), What(story))],
        "judge" => Judge(action, story.Criterion!.Value, new DemoJudgement(story.State!.Value, story.Words, story.Evidence, story.Link), actor),
        "close" => Close(story, action, actor),
        "report" => [Granted(action.Report(new RouteReport(story.Route, actor.Today, story.Done, story.Words), null, actor, cast.Chart), What(story))],
        "reach" => [Granted(action.Reach(story.Step, actor.Today, actor, cast.Chart), What(story))],
        "decline" => [Granted(action.Answer(post.Id, false, actor, cast.Chart), What(story))],
        "supersede" => [Granted(action.Supersede(actions.GetValueOrDefault(story.By ?? ""), actor), What(story))],
        "propose" => [Granted(action.Change(Changed(action.Definition, story.Change!, actor.Today), plan, actor, cast.Chart), What(story))],
        "remove" => [Granted(action.Remove(plan, actor), What(story))],
        _ => throw new InvalidDataException($"{What(story)}: “{story.Act}” is nothing that the history knows."),
    };

    private List<Event> Close(DemoStory story, ImprovementAction action, Actor actor)
    {
        var events = story.Judgements.SelectMany((judgement, at) => Judge(action, at + 1, judgement, actor)).ToList();
        events.Add(Granted(action.AskToClose(story.Words, actor, cast.Chart), What(story)));
        return events;
    }

    private List<Event> Judge(ImprovementAction action, int criterion, DemoJudgement judgement, Actor actor)
    {
        var events = new List<Event>();
        var pieces = new List<Guid>();
        if (judgement.Evidence is { } title)
        {
            var piece = db.Evidence.Add(new Evidence { Id = Guid.CreateVersion7(), ActionId = action.Id, Kind = EvidenceKind.Link, CriterionKey = criterion, Title = title, Link = judgement.Link, AddedBy = actor.Post, AddedByAccount = actor.Account, AddedAt = actor.At }).Entity;
            action.Progress = action.Progress with { EvidenceCount = action.Progress.EvidenceCount + 1 };
            pieces.Add(piece.Id);
            events.Add(new EvidenceAdded(action.Ref, title));
        }

        events.Add(Granted(action.Judge(criterion, judgement.State, judgement.Words, pieces, actor, cast.Chart), $"{plan.Code} {action.Code}, criterion {criterion}"));
        return events;
    }

    private ActionDefinition Changed(ActionDefinition definition, DemoChange change, DateOnly on) => definition with
    {
        Timescale = change.Timescale is { } timescale ? Timescale.Read(timescale, on) : definition.Timescale,
        Leads = change.Leads is { } leads ? [.. leads.Select(cast.Lead)] : definition.Leads,
    };

    /// <summary>The post that speaks for an action: the first that leads it, the first of its class, or the officer who looks after plans.</summary>
    private Post LeaderOf(ImprovementAction action) => cast.Chart.Post(cast.Chart.PostsOf(action).FirstOrDefault()) ?? cast.Post(DemoPlans.Officer)!;

    private string What(DemoStory story) => $"{plan.Code} {story.Action}, {story.Act}, {(story.Ago is { } ago ? $"{ago} days" : $"{story.Cycle} months")} ago";
}
