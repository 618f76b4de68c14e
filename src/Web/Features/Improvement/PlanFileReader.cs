using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Organisation;
using static GoldenThread.Web.Features.Improvement.PlanFileJson;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What a plan's JSON file holds, with identities of its own.</summary>
public sealed record ReadPlanFile(Domain.Improvement.Plan Plan, IReadOnlyList<(ImprovementAction Action, IReadOnlyList<Evidence> Evidence, IReadOnlyList<Event> Story)> Actions)
{
    /// <summary>How many files of evidence it names; their content is not in JSON, and so they do not come along.</summary>
    public int FilesLeftOut { get; init; }
}

/// <summary>Reads a plan's JSON file; whatever is wrong with it is said, and then nothing is read.</summary>
/// <param name="organisation">The posts and boards to which names are matched.</param>
/// <param name="fileName">The file's name.</param>
public sealed class PlanFileReader(OrganisationView organisation, string fileName)
{
    private const int MostActions = 20_000;

    public List<Problem> Problems { get; } = [];

    public ReadPlanFile? Read(string json, string? code)
    {
        if (Root(json) is not { } root) { return null; }
        var plan = Try("plan", () => Part<PlanPart>(root["plan"]));
        if (plan is null) { return null; }
        code ??= plan.Code;
        if (string.IsNullOrWhiteSpace(plan.Title) || plan.Title.Length > 300) { Problem("plan.title", "The plan needs a title of at most 300 characters."); }
        if (PlanCode.Fault(code) is { } fault) { Problem("plan.code", fault); }
        if (plan.Versions.Count == 0) { Problem("plan.versions", "The plan has no version."); }
        foreach (var twice in plan.Themes.GroupBy(theme => theme.Number).Where(group => group.Count() > 1)) { Problem("plan.themes", $"Theme {twice.Key} stands there twice."); }
        var made = new Domain.Improvement.Plan
        {
            Id = Guid.CreateVersion7(),
            Code = code ?? "",
            Title = plan.Title ?? "",
            Scope = plan.Scope,
            Themes = plan.Themes,
            Categories = plan.Categories,
            Legend = plan.Legend,
            Versions = plan.Versions,
        };
        var items = root["actions"] as JsonArray ?? [];
        if (items.Count is 0 or > MostActions) { Problem("actions", $"A plan has between 1 and {MostActions} actions."); }
        var actions = items.Take(MostActions).Select((item, i) => Try($"actions[{i}]", () => Action(item as JsonObject ?? throw new JsonException("it is not an object"), made, i + 1))).ToList();
        foreach (var twice in actions.OfType<(ImprovementAction Action, IReadOnlyList<Evidence>, IReadOnlyList<Event>)>().GroupBy(a => a.Action.Code, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            Problem("actions", $"The code {twice.Key} stands on {twice.Count()} actions.");
        }

        return Problems.Count > 0 ? null : new ReadPlanFile(made, [.. actions.Select(action => action!.Value)])
        {
            FilesLeftOut = items.OfType<JsonObject>().SelectMany(item => item["evidence"] as JsonArray ?? []).Count(each => each is JsonObject evidence && evidence["link"] is null),
        };
    }

    private JsonObject? Root(string json)
    {
        try
        {
            if (JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 32 }) is JsonObject root && (string?)root["format"] == Format)
            {
                if ((root["version"] as JsonValue)?.TryGetValue<int>(out var version) != true || version != PlanFileJson.Version) { Problem("version", $"The file is of version {root["version"]?.ToJsonString() ?? "none"}; this product reads version {PlanFileJson.Version}."); return null; }
                return Clean(root) ? root : null;
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            Problem("", $"The file is not JSON that can be read: {fault.Message}");
            return null;
        }

        Problem("format", $"The file is not a plan's export: its \"format\" is not \"{Format}\".");
        return null;
    }

    // A null says no more than a missing key; a character that the database cannot keep is refused, not dropped.
    private bool Clean(JsonNode node)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (key, child) in item.ToList())
                {
                    if (child is null) { item.Remove(key); }
                    else if (!Clean(child)) { return false; }
                }

                return true;
            case JsonArray list:
                return list.All(child => child is not null ? Clean(child) : Fault(list.GetPath(), "There is an empty entry in a list."));
            default:
                return node is not JsonValue value || !value.TryGetValue<string>(out var text) || !text.Contains('\0', StringComparison.Ordinal) || Fault(node.GetPath(), "There is a character in it that cannot be kept.");
        }
    }

    private (ImprovementAction, IReadOnlyList<Evidence>, IReadOnlyList<Event>)? Action(JsonObject item, Domain.Improvement.Plan plan, int order)
    {
        var code = (string?)item["code"];
        if (ActionCode.Fault(code) is { } fault) { throw new JsonException(fault); }
        var definition = Definition(item["definition"]) ?? throw new JsonException("it has no definition");
        if (plan.Themes.All(theme => theme.Number != definition.Theme)) { throw new JsonException($"theme {definition.Theme} is not among the plan's themes"); }
        if (string.IsNullOrWhiteSpace(definition.Title)) { throw new JsonException("it has neither an action nor a comment"); }
        var id = Guid.CreateVersion7();
        var (evidence, renamed) = EvidenceOf(item["evidence"] as JsonArray, id);
        var action = new ImprovementAction
        {
            Id = id,
            PlanId = plan.Id,
            Code = code!,
            FormerCodes = Part<List<string>>(item["formerCodes"]) ?? [],
            Order = order,
            Definition = definition,
            Proposed = Definition(item["proposed"]),
            ProposedPresence = (bool?)item["proposedPresence"],
            Progress = Progress(item["progress"], renamed, evidence.Count),
        };
        return (action, evidence, [.. StoryOf(item["history"] as JsonArray, action.Ref)]);
    }

    private ActionDefinition? Definition(JsonNode? node)
    {
        Exchange(node, "post", "postId", title => organisation.Chart.Posts.FirstOrDefault(post => post.EndedOn is null && string.Equals(post.Title, title, StringComparison.OrdinalIgnoreCase))?.Id.ToString());
        Exchange(node, "board", "boardId", name => organisation.Boards.FirstOrDefault(board => board.EndedOn is null && string.Equals(board.Name, name, StringComparison.OrdinalIgnoreCase))?.Id.ToString());
        var definition = Part<ActionDefinition>(node);
        if (definition is not null && (Twice(definition.Criteria.Select(c => c.Key)) || Twice(definition.Monitoring.Select(m => m.Key)) || Twice(definition.Steps.Select(s => s.Key)))) { throw new JsonException("two criteria, monitoring routes or steps have the same key"); }
        return definition;
    }

    private ActionProgress Progress(JsonNode? node, Dictionary<Guid, Guid> renamed, int evidence)
    {
        if (node is not JsonObject json) { return new ActionProgress { EvidenceCount = evidence }; }
        var accepted = (json["accepted"] as JsonArray)?.Select(item => (Post: organisation.Chart.Posts.FirstOrDefault(post => string.Equals(post.Title, (string?)item?["post"], StringComparison.OrdinalIgnoreCase)), On: Part<DateOnly?>(item?["on"]))).ToList() ?? [];
        // Nobody of this council asked or judged: the posts that did keep their names, their accounts do not come along.
        foreach (var judgement in (json["judgements"] as JsonArray)?.OfType<JsonObject>() ?? []) { judgement["account"] = Guid.Empty; }
        if (json["closing"] is JsonObject closing) { closing["account"] = Guid.Empty; }
        var progress = Part<ActionProgress>(json)!;
        return progress with
        {
            EvidenceCount = evidence,
            ProposedByPaper = null,
            AcceptedBy = accepted.Where(a => a.Post is not null && a.On is not null).DistinctBy(a => a.Post!.Id).ToDictionary(a => a.Post!.Id, a => a.On!.Value),
            Judgements = [.. progress.Judgements.Select(judgement => judgement with { Evidence = [.. (judgement.Evidence ?? []).Where(renamed.ContainsKey).Select(old => renamed[old])] })],
        };
    }

    /// <summary>Links come along; a file's content is not in JSON, and a piece of evidence without its content is none.</summary>
    private static (IReadOnlyList<Evidence>, Dictionary<Guid, Guid>) EvidenceOf(JsonArray? items, Guid action)
    {
        var renamed = new Dictionary<Guid, Guid>();
        var links = new List<Evidence>();
        foreach (var item in items?.Select(Part<EvidencePart>).OfType<EvidencePart>().Where(item => item.Link is not null) ?? [])
        {
            if (EvidenceLink.Fault(item.Link) is { } fault) { throw new JsonException(fault); }
            var evidence = new Evidence { Id = Guid.CreateVersion7(), ActionId = action, Kind = EvidenceKind.Link, CriterionKey = item.Criterion, Title = item.Title ?? item.Link!, Link = item.Link, AddedBy = item.AddedBy ?? "", AddedByAccount = Guid.Empty, AddedAt = item.AddedAt };
            renamed[item.Id] = evidence.Id;
            links.Add(evidence);
        }

        return (links, renamed);
    }

    private IEnumerable<Event> StoryOf(JsonArray? items, RecordRef about) =>
        items?.Select(Part<StoryPart>).OfType<StoryPart>().Where(entry => entry.Words is not null).Select(entry => new HistoryBrought(about, fileName, entry.At, entry.Post ?? "", entry.Words!, entry.Said ?? entry.Reason)) ?? [];

    private static T? Part<T>(JsonNode? node) => node is null ? default : node.Deserialize<T>(Options);

    private static bool Twice(IEnumerable<int> keys) => keys.GroupBy(key => key).Any(group => group.Count() > 1);

    private T? Try<T>(string where, Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            Problem(where, fault.Message);
            return default;
        }
    }

    private bool Fault(string where, string message)
    {
        Problem(where, message);
        return false;
    }

    private void Problem(string where, string message) => Problems.Add(new("File", where.Length == 0 ? message : $"{where}: {message}"));

    private sealed record PlanPart
    {
        public string? Code { get; init; }
        public string? Title { get; init; }
        public string? Scope { get; init; }
        public IReadOnlyList<Theme> Themes { get; init; } = [];
        public IReadOnlyList<Category> Categories { get; init; } = [];
        public IReadOnlyList<PlanLegendEntry> Legend { get; init; } = [];
        public IReadOnlyList<PlanVersion> Versions { get; init; } = [];
    }

    private sealed record EvidencePart(Guid Id, string? Title, int? Criterion, string? Link, string? AddedBy, DateTimeOffset AddedAt);

    private sealed record StoryPart(DateTimeOffset At, string? Post, string? Words, string? Said, string? Reason);
}
