using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Plans and what they want, for programs that write them elsewhere. An aim is tagged by its version, so that nobody writes over what they have not seen.</summary>
public static class AimApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Golden thread", KeyRoom.Thread);
        api.MapGet("/thread/aims", AimsAsync).Needs(Right.ReadPlans).WithSummary("The ambitions, priorities, objectives and targets that the account may see; narrowed by plan and kind").Produces<Rows<AimDetail>>();
        api.MapGet("/thread/aims/{aim}", AimAsync).Needs(Right.ReadPlans).WithSummary("What is said of an aim, now or as at a day; its ETag is its version").Produces<AimDetail>().Produces(304).ProducesProblem(404);
        api.MapPost("/thread/plans/{councilPlan}/aims", WriteAsync).Needs(Right.RunThread).WithSummary("Writes an aim into a plan; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<SentAim>("application/json")
            .Produces<AimDetail>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapPut("/thread/aims/{aim}", ChangeAsync).Needs(Right.RunThread).WithSummary("Says anew all that is said of an aim; needs If-Match with the version that was seen, and Idempotency-Key").Accepts<SentAim>("application/json")
            .Produces<AimDetail>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422).ProducesProblem(428);
        api.MapPost("/thread/aims/{aim}/move", MoveAsync).Needs(Right.RunThread).WithSummary("Moves an aim to another plan, with the reason; what is linked to it stays linked").Accepts<SentMove>("application/json")
            .Produces<AimDetail>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapPost("/thread/aims/{aim}/end", EndAsync).Needs(Right.RunThread).WithSummary("Ends an aim, reached or given up, with what shows it").Accepts<SentEnd>("application/json")
            .Produces<AimDetail>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
    }

    private static async Task<IResult> AimsAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, string? plan, AimKind? kind, int? page, int? size, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        var all = seen.Plans.SelectMany(each => seen.AimsOf(each.Id)).ToList();
        var of = string.IsNullOrWhiteSpace(plan) ? null : seen.Plan(plan.Trim());
        if (of is null && !string.IsNullOrWhiteSpace(plan)) { return Fault.Absent("plan"); }
        return Results.Ok(Rows.Of(all.Count, [.. all.Where(aim => (of is null || aim.PlanId == of.Id) && (kind is null || aim.Kind == kind))], seen.AsAt.Shown, page, size, (Aim aim) => AimDetail.Of(aim, seen, desk.Organisation!.Chart)));
    }

    private static async Task<IResult> AimAsync(string aim, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, HttpContext http, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        return seen.Aim(aim) is { } found ? Answer(http, found, seen, desk) : Fault.Absent("aim");
    }

    private static async Task<IResult> WriteAsync(string councilPlan, HttpContext http, WriteAim write, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var (sent, details, fault) = await ReadAsync(http.Request, desk, cancel);
        if (fault is not null) { return fault; }
        return (await see.RunAsync(AsAt.Read(null, desk.Today), cancel)).Plan(councilPlan) is null ? Fault.Absent("plan")
            : await AnswerAsync(await write.RunAsync(councilPlan, details!, sent!.By!, cancel), "The aim was refused.", seen => seen.Written.Aims.GetValueOrDefault(sent.By!.Key), 201, http, see, desk, cancel);
    }

    private static async Task<IResult> ChangeAsync(string aim, HttpContext http, ChangeAim change, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var (sent, details, fault) = await ReadAsync(http.Request, desk, cancel);
        if (fault is not null) { return fault; }
        if (sent!.By!.Seen is null) { return Fault.Unseen("aim"); }
        return (await see.RunAsync(AsAt.Read(null, desk.Today), cancel)).Aim(aim) is null ? Fault.Absent("aim")
            : await AnswerAsync(await change.RunAsync(aim, details!, sent.By, cancel), "The change was refused.", seen => seen.Aim(aim), 200, http, see, desk, cancel);
    }

    private static async Task<IResult> MoveAsync(string aim, HttpContext http, MoveAim move, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var sent = await http.Request.ReadAsync<SentMove>(desk, "a move", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        var seen = await see.RunAsync(AsAt.Read(null, desk.Today), cancel);
        var to = string.IsNullOrWhiteSpace(sent.Said.Plan) ? null : seen.Plan(sent.Said.Plan.Trim());
        return seen.Aim(aim) is null ? Fault.Absent("aim")
            : to is null && !string.IsNullOrWhiteSpace(sent.Said.Plan) ? Fault.Refused([new("Plan", $"There is no plan “{sent.Said.Plan}”.")], "The aim was not moved.")
            : await AnswerAsync(await move.RunAsync(aim, to?.Id, sent.Said.Number, sent.By with { Actor = desk.Actor with { Reason = sent.Said.Reason } }, cancel), "The aim was not moved.", fresh => fresh.Aim(aim), 200, http, see, desk, cancel);
    }

    private static async Task<IResult> EndAsync(string aim, HttpContext http, EndAim end, SeeThread see, Desk desk, CancellationToken cancel)
    {
        var sent = await http.Request.ReadAsync<SentEnd>(desk, "an end", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        return (await see.RunAsync(AsAt.Read(null, desk.Today), cancel)).Aim(aim) is null ? Fault.Absent("aim")
            : await AnswerAsync(await end.RunAsync(aim, sent.Said.IsReached, sent.By with { Actor = desk.Actor with { Reason = sent.Said.Reason } }, cancel), "The aim was not ended.", seen => seen.Aim(aim), 200, http, see, desk, cancel);
    }

    private static async Task<(Sent<SentAim>? Sent, AimDetails? Details, IResult? Fault)> ReadAsync(HttpRequest request, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentAim>(desk, "an aim", cancel);
        if (!sent.WasRead) { return (null, null, sent.Fault); }
        List<Problem> faults = [];
        var details = sent.Said.Read(desk.Organisation!.Chart, faults);
        return faults.Count > 0 ? (null, null, Fault.Refused(faults, "The aim was refused.")) : (sent, details, null);
    }

    private static async Task<IResult> AnswerAsync<T>(Outcome<T>? outcome, string refused, Func<SeenThread, Aim?> find, int status, HttpContext http, SeeThread see, Desk desk, CancellationToken cancel) where T : Event
    {
        if (outcome is null) { return Fault.Absent("aim"); }
        if (!outcome.IsGranted) { return Fault.Refused([.. outcome.Problems.Select(SentOwners.Named)], refused); }
        var seen = await see.FreshAsync(cancel);
        return find(seen) is { } aim ? Answer(http, aim, seen, desk, status) : Results.NoContent();
    }

    private static IResult Answer(HttpContext http, Aim aim, SeenThread seen, Desk desk, int status = 200) => http.ByVersion(aim.Version, () => AimDetail.Of(aim, seen, desk.Organisation!.Chart), status);
}
