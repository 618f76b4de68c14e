using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

/// <summary>The golden thread for programs: the same sight and the same acts as the pages.</summary>
public static class ThreadApiRoutes
{
    private const string What = "record";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Golden thread", KeyRoom.Thread).TagByChain();
        api.MapGet("/thread/records", RecordsAsync).Needs(Right.ReadPlans)
            .WithSummary("The records of the thread that the account may see; narrowed by kind, words, service, standing and open; page and size (50, at most 2,000)").Produces<Rows<ThreadRecord>>().Produces(304).ProducesProblem(401).ProducesProblem(403);
        api.MapGet("/thread/records/{threadKind}/{record:guid}", SurroundingsAsync).Needs(Right.ReadPlans)
            .WithSummary("A record with its links and what they lead to, now or as at a day").Produces<ThreadSurroundings>().Produces(304).ProducesProblem(404);
        api.MapGet("/thread/records/{threadKind}/{record:guid}/{way:regex(^(up|down)$)}", WayAsync).Needs(Right.ReadPlans)
            .WithSummary("Everything on the way up to why, or down to what, each with its level and what it hangs on").Produces<Rows<ThreadStepRow>>().Produces(304).ProducesProblem(404);
        api.MapGet("/thread/links", LinksAsync).Needs(Right.ReadPlans)
            .WithSummary("The links between records that the account may see; narrowed by type; made=true leaves out what the records say themselves").Produces<Rows<ThreadLinkRow>>().Produces(304);
        api.MapPost("/thread/links", MakeAsync).Needs(Right.LinkRecords)
            .WithSummary("Links two records, with the reason; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<SentLink>("application/json").Produces<ThreadLinkRow>(201).ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapPost("/thread/links/{link:guid}/end", EndAsync).Needs(Right.LinkRecords)
            .WithSummary("Ends a link that somebody made, with the reason").Accepts<SentReason>("application/json").Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapGet("/thread/coverage", CoverageAsync).Needs(Right.ReadPlans)
            .WithSummary("What is missing on the thread, rule by rule; of a service where one is named").Produces<IReadOnlyList<CoverageOfRule>>().Produces(304).ProducesProblem(404);
    }

    private static async Task<IResult> RecordsAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, ThreadKind? kind, string? words, string? service, ThreadTone? standing, bool? open, int? page, int? size, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        var chart = desk.Organisation!.Chart;
        var all = seen.Graph.Nodes.ToList();
        var named = string.IsNullOrWhiteSpace(words) ? all : FindInThread.Of(seen.Graph, words, all.Count);
        var matching = named.Where(node => (kind is null || node.End.Kind == kind) && (standing is null || node.Tone == standing) && (open is null || node.IsOpen == open) && (string.IsNullOrWhiteSpace(service) || node.Services.Any(of => string.Equals(chart.Service(of)?.Name, service.Trim(), StringComparison.OrdinalIgnoreCase))))
            .OrderBy(node => node.End.Kind).ThenBy(node => node.Name, StringComparer.OrdinalIgnoreCase).ThenBy(node => node.End.Id).ToList();
        return Results.Ok(Rows.Of(all.Count, matching, seen.AsAt.Shown, page, size, node => ThreadRecord.Of(node, chart)));
    }

    private static async Task<IResult> SurroundingsAsync(string threadKind, Guid record, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        if (Find(seen, threadKind, record) is not { } node) { return Fault.Absent(What); }
        var (links, chart) = (seen.Graph.Edges(node.End).ToList(), desk.Organisation!.Chart);
        return Results.Ok(new ThreadSurroundings(ThreadRecord.Of(node, chart), [.. links.Select(ThreadLinkRow.Of)], [.. links.Select(edge => edge.Other(node.End)).Distinct().Select(end => ThreadRecord.Of(seen.Graph.Node(end)!, chart))], seen.Graph.Hidden(node.End)));
    }

    private static async Task<IResult> WayAsync(string threadKind, Guid record, string way, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, int? page, int? size, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        if (Find(seen, threadKind, record) is not { } node) { return Fault.Absent(What); }
        List<(int Level, ThreadEnd From, ThreadBranch Branch)> steps = [];
        Add(node.End, seen.Graph.Tree(node.End, way == "up" ? LinkWay.Up : LinkWay.Down), 1);
        return Results.Ok(Rows.Of(steps.Count, steps, seen.AsAt.Shown, page, size, step => new ThreadStepRow(step.Level, ThreadPlace.Of(step.From), step.Branch.Edge.InWords(step.From), ThreadRecord.Of(step.Branch.Node, desk.Organisation!.Chart), step.Branch.IsAgain)));

        void Add(ThreadEnd from, IReadOnlyList<ThreadBranch> branches, int level)
        {
            foreach (var branch in branches)
            {
                steps.Add((level, from, branch));
                Add(branch.Node.End, branch.Branches, level + 1);
            }
        }
    }

    private static async Task<IResult> LinksAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, LinkType? type, bool? made, int? page, int? size, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        var all = seen.Graph.Nodes.SelectMany(node => seen.Graph.Edges(node.End).Where(edge => edge.From == node.End)).ToList();
        var matching = all.Where(edge => (type is null || edge.Type == type) && (made is null || edge.LinkId is not null == made)).OrderBy(edge => edge.From.Kind).ThenBy(edge => edge.From.Id).ThenBy(edge => edge.To.Kind).ThenBy(edge => edge.To.Id).ThenBy(edge => edge.Type).ToList();
        return Results.Ok(Rows.Of(all.Count, matching, seen.AsAt.Shown, page, size, ThreadLinkRow.Of));
    }

    private static async Task<IResult> MakeAsync(HttpRequest request, MakeLink make, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentLink>(desk, "a link", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        var by = sent.By with { Actor = desk.Actor with { Reason = sent.Said.Reason } };
        var outcome = await make.RunAsync(sent.Said.Type, sent.Said.From?.End, sent.Said.To?.End, by, cancel);
        if (!outcome.IsGranted) { return Fault.Refused(outcome.Problems, "The link was refused."); }
        var edge = sent.Said.From is { } from ? (await see.FreshAsync(cancel)).Graph.Edges(from.End).FirstOrDefault(edge => edge.LinkId == by.Key) : null;
        return edge is null ? Results.NoContent() : Results.Json(ThreadLinkRow.Of(edge), statusCode: 201);
    }

    private static async Task<IResult> EndAsync(Guid link, HttpRequest request, EndLink end, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentReason>(desk, "a reason", cancel);
        return !sent.WasRead ? sent.Fault : await end.RunAsync(link, sent.By with { Actor = desk.Actor with { Reason = sent.Said.Reason } }, cancel) switch
        {
            null => Fault.Absent("link"),
            { IsGranted: true } => Results.NoContent(),
            { Problems: var problems } => Fault.Refused(problems, "The link was not ended."),
        };
    }

    private static async Task<IResult> CoverageAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, string? service, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var chart = desk.Organisation!.Chart;
        var of = string.IsNullOrWhiteSpace(service) ? null : chart.Services.FirstOrDefault(each => string.Equals(each.Name, service.Trim(), StringComparison.OrdinalIgnoreCase));
        if (of is null && !string.IsNullOrWhiteSpace(service)) { return Fault.Absent("service"); }
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        return Results.Ok(ThreadCoverage.Of(seen.Graph, seen.Dated).Counts(of?.Id).Select(count => new CoverageOfRule(count.Rule, count.Rule.Stated(), count.Of, count.Kept, [.. count.Gaps.Select(node => ThreadRecord.Of(node, chart))])).ToList());
    }

    private static ThreadNode? Find(SeenThread seen, string threadKind, Guid record) =>
        Enum.TryParse<ThreadKind>(threadKind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? seen.Graph.Node(new(kind, record)) : null;
}
