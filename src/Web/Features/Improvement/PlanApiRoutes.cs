using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The interface for programs: the same queries and the same act as the pages.</summary>
public static class PlanApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi();
        var api = routes.MapInterface("Plans", KeyRoom.Plans);
        api.MapGet("/plans", async (OpenPlan open, CancellationToken cancel) => (await open.AllAsync(cancel)).Select(plan => PlanRow.Of(plan)))
            .Needs(Right.ReadPlans).WithSummary("The plans that the account may see").ProducesProblem(401).ProducesProblem(403);
        api.MapGet("/plans/{plan}", async (string plan, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, OpenPlan open, Desk desk, CancellationToken cancel) =>
            await open.RunAsync(plan, AsAt.Read(asAt, desk.Today), cancel) is { } opened ? Results.Ok(PlanRow.Of(opened)) : Absent())
            .Needs(Right.ReadPlans).WithSummary("A plan, now or as at a day").Produces<PlanRow>().ProducesProblem(404);
        api.MapGet("/plans/{plan}/actions", ActionsAsync)
            .Needs(Right.ReadPlans).WithSummary("Its actions, narrowed as on the page: words, status, theme, category, lead, service, due, stale, proposed, sort").Produces<ActionRows>().ProducesProblem(404);
        api.MapGet("/plans/{plan}/actions/{code}", async (string plan, string code, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, OpenAction open, Desk desk, CancellationToken cancel) =>
            await open.RunAsync(plan, code, AsAt.Read(asAt, desk.Today), cancel) is { } opened ? Results.Ok(ActionDetail.Of(opened, desk)) : Absent())
            .Needs(Right.ReadPlans).WithSummary("An action with what was promised and what has happened").Produces<ActionDetail>().ProducesProblem(404);
        api.MapPost("/plans/{plan}/actions/{code}/updates", UpdateAsync)
            .Needs(Right.UpdateAction).WithSummary("Says how an action stands; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<ApiUpdate>("application/json")
            .Produces<ActionUpdateAnswer>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
    }

    private static async Task<IResult> ActionsAsync(string plan, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, HttpRequest request, OpenPlan open, Desk desk, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, AsAt.Read(asAt, desk.Today), cancel) is not { } opened) { return Absent(); }
        var rows = ActionFilter.Of(request.Query).Apply(opened, desk).ToList();
        return Results.Ok(new ActionRows(opened.Actions.Count, rows.Count, opened.AsAt.Shown, [.. rows.Select(row => ActionRow.Of(row, opened.AsAt.Shown, desk.SeesProposals(opened.Plan, row)))]));
    }

    private static async Task<IResult> UpdateAsync(string plan, string code, HttpRequest request, OpenAction open, UpdateAction update, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<ApiUpdate>(desk, "an update", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        if (await open.RunAsync(plan, code, AsAt.Read(null, desk.Today), cancel) is not { } opened) { return Absent(); }
        if (!opened.Action.Lets(desk.Actor, Right.UpdateAction, desk.Organisation!.Chart)) { return Fault.Of(403, "The account may not update this action."); }
        return await update.RunAsync(plan, opened.Action.Code, sent.Said.Of(opened.Action), sent.By with { Seen = sent.Said.Version ?? sent.By.Seen }, cancel) switch
        {
            null => Absent(),
            { IsGranted: true, Value: var happened } => Results.Ok(new ActionUpdateAnswer(happened is null, happened?.InWords, ActionDetail.Of((await open.RunAsync(plan, opened.Action.Code, AsAt.Read(null, desk.Today), cancel))!, desk))),
            { Problems: var problems } => Fault.Refused(problems, "The update was refused."),
        };
    }

    private static IResult Absent() => Fault.Absent("plan or action");
}
