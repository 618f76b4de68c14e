using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Plans and strategies for programs. A plan is tagged by its version, so that nobody writes over what they have not seen.</summary>
public static class CouncilPlanApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Golden thread", KeyRoom.Thread);
        api.MapGet("/thread/plans", PlansAsync).Needs(Right.ReadPlans).WithSummary("The plans and strategies that the account may see, the highest kinds first").Produces<Rows<CouncilPlanDetail>>();
        api.MapGet("/thread/plans/{councilPlan}", PlanAsync).Needs(Right.ReadPlans).WithSummary("What is said of a plan or strategy, now or as at a day; its ETag is its version").Produces<CouncilPlanDetail>().Produces(304).ProducesProblem(404);
        api.MapPost("/thread/plans", WriteAsync).Needs(Right.RunThread).WithSummary("Writes a plan or strategy down; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<SentCouncilPlan>("application/json")
            .Produces<CouncilPlanDetail>(201).ProducesProblem(400).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapPut("/thread/plans/{councilPlan}", ChangeAsync).Needs(Right.RunThread).WithSummary("Says anew all that is said of a plan; needs If-Match with the version that was seen, and Idempotency-Key").Accepts<SentCouncilPlan>("application/json")
            .Produces<CouncilPlanDetail>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422).ProducesProblem(428);
        api.MapPost("/thread/plans/{councilPlan}/end", EndAsync).Needs(Right.RunThread).WithSummary("Ends a plan of which no aim goes on any more, with the reason").Accepts<SentReason>("application/json")
            .Produces<CouncilPlanDetail>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
    }

    private static async Task<IResult> PlansAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, CouncilPlanKind? kind, int? page, int? size, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        var all = seen.Plans.ToList();
        return Results.Ok(Rows.Of(all.Count, [.. all.Where(plan => kind is null || plan.Kind == kind)], seen.AsAt.Shown, page, size, (CouncilPlan plan) => CouncilPlanDetail.Of(plan, seen, desk.Organisation!.Chart)));
    }

    private static async Task<IResult> PlanAsync(string councilPlan, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, HttpContext http, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        return seen.Plan(councilPlan) is { } found ? Answer(http, found, seen, desk) : Fault.Absent("plan");
    }

    private static async Task<IResult> WriteAsync(HttpContext http, WriteCouncilPlan write, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var (by, details, fault) = await ReadAsync(http.Request, desk, cancel);
        if (fault is not null) { return fault; }
        return await AnswerAsync(await write.RunAsync(details!, by!, cancel), "The plan was refused.", seen => seen.Written.Plans.GetValueOrDefault(by!.Key), 201, http, see, desk, cancel);
    }

    private static async Task<IResult> ChangeAsync(string councilPlan, HttpContext http, ChangeCouncilPlan change, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var (by, details, fault) = await ReadAsync(http.Request, desk, cancel);
        if (fault is not null) { return fault; }
        if (by!.Seen is null) { return Fault.Unseen("plan"); }
        return (await see.RunAsync(AsAt.Read(null, desk.Today), cancel)).Plan(councilPlan) is null ? Fault.Absent("plan")
            : await AnswerAsync(await change.RunAsync(councilPlan, details!, by, cancel), "The change was refused.", seen => seen.Plan(councilPlan), 200, http, see, desk, cancel);
    }

    private static async Task<IResult> EndAsync(string councilPlan, HttpContext http, EndCouncilPlan end, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var sent = await http.Request.ReadAsync<SentReason>(desk, "a reason", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        return (await see.RunAsync(AsAt.Read(null, desk.Today), cancel)).Plan(councilPlan) is null ? Fault.Absent("plan")
            : await AnswerAsync(await end.RunAsync(councilPlan, sent.By with { Actor = desk.Actor with { Reason = sent.Said.Reason } }, cancel), "The plan was not ended.", seen => seen.Plan(councilPlan), 200, http, see, desk, cancel);
    }

    private static async Task<(Store.History.Submission? By, CouncilPlanDetails? Details, IResult? Fault)> ReadAsync(HttpRequest request, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentCouncilPlan>(desk, "a plan", cancel);
        if (!sent.WasRead) { return (null, null, sent.Fault); }
        List<Problem> faults = [];
        var details = sent.Said.Read(desk.Organisation!.Chart, faults);
        return faults.Count > 0 ? (null, null, Fault.Refused(faults, "The plan was refused.")) : (sent.By, details, null);
    }

    private static async Task<IResult> AnswerAsync<T>(Outcome<T>? outcome, string refused, Func<SeenThread, CouncilPlan?> find, int status, HttpContext http, SeeThread see, Desk desk, CancellationToken cancel) where T : Event
    {
        if (outcome is null) { return Fault.Absent("plan"); }
        if (!outcome.IsGranted) { return Fault.Refused([.. outcome.Problems.Select(SentOwners.Named)], refused); }
        var seen = await see.FreshAsync(cancel);
        return find(seen) is { } plan ? Answer(http, plan, seen, desk, status) : Results.NoContent();
    }

    private static IResult Answer(HttpContext http, CouncilPlan plan, SeenThread seen, Desk desk, int status = 200) => http.ByVersion(plan.Version, () => CouncilPlanDetail.Of(plan, seen, desk.Organisation!.Chart), status);
}
