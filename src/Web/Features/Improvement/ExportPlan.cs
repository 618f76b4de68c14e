using System.Globalization;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;
using static GoldenThread.Web.Features.Improvement.PlanFileJson;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Everything of a plan that this person may see, as one JSON file from which it can be made again.</summary>
public sealed class ExportPlan(GoldenThreadDb db, OpenPlan open, PrintPlan print, Desk desk)
{
    public async Task<JsonObject?> RunAsync(string plan, AsAt asAt, bool everything, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, asAt, cancel) is not { } opened) { return null; }
        var id = opened.Plan.Id;
        var until = asAt.Moment ?? desk.Actor.At.AddMinutes(1);
        var actions = await db.Actions.AsNoTracking().AsAt(asAt.Moment).Where(action => action.PlanId == id && action.RemovedOn == null).ToDictionaryAsync(action => action.Id, cancel);
        var evidence = (await db.Evidence.AsNoTracking().Where(e => e.AddedAt <= until && db.Standings.Any(s => s.ActionId == e.ActionId && s.PlanId == id)).OrderBy(e => e.AddedAt).ToListAsync(cancel)).ToLookup(e => e.ActionId);
        var story = await StoryAsync(id, until, everything, cancel);
        return new JsonObject
        {
            ["$schema"] = "plan.schema.json",
            ["format"] = Format,
            ["version"] = PlanFileJson.Version,
            ["exported"] = new JsonObject { ["at"] = desk.Actor.At.ToString("O", CultureInfo.InvariantCulture), ["asAt"] = TimescaleJson.Iso(asAt.Shown), ["council"] = desk.Council.Name, ["anchor"] = await print.AnchorAsync(asAt, cancel) },
            ["plan"] = PlanNode(opened.Plan),
            ["actions"] = new JsonArray([.. opened.Actions.Select(standing => ActionNode(opened.Plan, standing, actions[standing.ActionId], evidence[standing.ActionId], story[standing.ActionId], asAt.Shown))]),
        };
    }

    /// <summary>What happened to its actions, without any account: posts alone.</summary>
    private async Task<ILookup<Guid, JsonNode>> StoryAsync(Guid plan, DateTimeOffset until, bool everything, CancellationToken cancel)
    {
        var all = everything && desk.Actor.ReachOf(Right.ReadHistory) == Reach.All;
        var told = OpenAction.Told.Append(nameof(HistoryBrought)).ToList();
        var entries = await db.History.AsNoTracking().Where(entry => entry.At <= until && (all || told.Contains(entry.Event)) && db.Standings.Any(s => s.ActionId == entry.SubjectId && s.PlanId == plan))
            .OrderBy(entry => entry.Sequence).Select(entry => new { entry.SubjectId, entry.At, entry.Post, entry.Event, entry.Words, entry.Said, entry.Reason }).ToListAsync(cancel);
        return entries.ToLookup(entry => entry.SubjectId, entry => Named(new { entry.At, entry.Post, entry.Event, entry.Words, entry.Said, entry.Reason }));
    }

    private JsonNode PlanNode(Domain.Improvement.Plan plan) => Named(new
    {
        plan.Code,
        plan.Title,
        plan.Scope,
        plan.Themes,
        Categories = desk.Actor.ReachOf(Right.ReadDrafts) == Reach.All ? plan.Categories : plan.CategoriesInForce,
        plan.Legend,
        Versions = plan.Versions.Where(version => version.State != PlanState.Draft || desk.Actor.ReachOf(Right.ReadDrafts) == Reach.All),
    });

    private JsonObject ActionNode(Domain.Improvement.Plan plan, ActionStanding standing, ImprovementAction action, IEnumerable<Domain.Assessments.Evidence> evidence, IEnumerable<JsonNode> story, DateOnly day)
    {
        var sees = desk.SeesProposals(plan, standing);
        var json = new JsonObject
        {
            ["code"] = action.Code,
            ["order"] = action.Order,
            ["definition"] = ByName(Node(action.Definition)),
            ["progress"] = ProgressNode(action.Progress),
            ["standing"] = Named(new { Shown = ShownStatus.Of(standing, day).Key, standing.NextWhat, standing.NextDue, standing.CriteriaMet, standing.CriteriaCount, standing.OpenEnded, standing.EvidenceNotSeen }),
        };
        if (action.FormerCodes.Count > 0) { json["formerCodes"] = Node(action.FormerCodes); }
        if (sees && action.Proposed is { } proposed) { json["proposed"] = ByName(Node(proposed)); }
        if (sees && action.ProposedPresence is { } presence) { json["proposedPresence"] = presence; }
        if (action.Source is { } source) { json["source"] = Named(new { source.Paper, source.Hash, source.Table, source.Row }); }
        if (evidence.Any()) { json["evidence"] = new JsonArray([.. evidence.Select(e => Named(new { e.Id, e.Title, Criterion = e.CriterionKey, e.Link, e.FileName, e.ContentType, e.Hash, e.Size, e.AddedBy, e.AddedAt }))]); }
        if (story.Any()) { json["history"] = new JsonArray([.. story]); }
        return json;
    }

    private JsonNode ProgressNode(ActionProgress progress)
    {
        var json = (JsonObject)Node(progress with { AcceptedBy = new Dictionary<Guid, DateOnly>(), ProposedByPaper = null });
        json.Remove("acceptedBy");
        if (progress.AcceptedBy.Count > 0)
        {
            json["accepted"] = new JsonArray([.. progress.AcceptedBy.Select(pair => new JsonObject { ["post"] = desk.Organisation!.Chart.Post(pair.Key)?.Title, ["on"] = TimescaleJson.Iso(pair.Value) })]);
        }

        Exchange(json, "account", "", _ => null);
        return json;
    }

    private JsonNode ByName(JsonNode definition)
    {
        Exchange(definition, "postId", "post", id => desk.Organisation!.Chart.Post(Guid.Parse(id))?.Title);
        Exchange(definition, "boardId", "board", id => desk.Organisation!.Boards.FirstOrDefault(board => board.Id == Guid.Parse(id))?.Name);
        return definition;
    }
}
