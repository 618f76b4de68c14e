using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The interface for programs: the same queries and the same act as the pages.</summary>
public static class PlanApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi();
        var api = routes.MapGroup("/api/v1").WithTags("Plans").AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
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
        // A browser's cookie proves nothing here: another site's page could send it.
        if (!desk.IsByToken) { return Fault(403, "Changes through this interface need a token.", "Make one under Your account, Tokens for programs."); }
        if (!Guid.TryParse(request.Headers[Sending.KeyHeader], out var key)) { return Fault(400, $"The header {Sending.KeyHeader} is missing or is not a UUID.", "Send a new UUID with each update, and the same one again when you repeat it."); }
        if (await open.RunAsync(plan, code, AsAt.Read(null, desk.Today), cancel) is not { } opened) { return Absent(); }
        if (!opened.Action.Lets(desk.Actor, Right.UpdateAction, desk.Organisation!.Chart)) { return Fault(403, "The account may not update this action.", null); }

        var (said, fingerprint, fault) = await ReadAsync(request, cancel);
        if (said is null) { return Fault(400, "The body is not an update.", fault); }
        var by = new Submission(desk.Actor, key, fingerprint, said.Version);
        return await update.RunAsync(plan, opened.Action.Code, said.Of(opened.Action), by, cancel) switch
        {
            null => Absent(),
            { IsGranted: true, Value: var happened } => Results.Ok(new ActionUpdateAnswer(happened is null, happened?.InWords, ActionDetail.Of((await open.RunAsync(plan, opened.Action.Code, AsAt.Read(null, desk.Today), cancel))!, desk))),
            { Problems: var problems } when problems.Any(p => p.Field is GoldenThreadDb.ConflictField or GoldenThreadDb.RepeatField) => Fault(409, problems[0].Message, null),
            { Problems: var problems } => Results.ValidationProblem(problems.GroupBy(p => Camel(p.Field)).ToDictionary(g => g.Key, g => g.Select(p => p.Message).ToArray()), statusCode: 422, title: "The update was refused."),
        };
    }

    /// <summary>The body and its fingerprint: the same bytes again are the same update.</summary>
    private static async Task<(ApiUpdate? Said, string Fingerprint, string? Fault)> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        const int Most = 64 * 1024;
        if (!request.HasJsonContentType() || request.ContentLength > Most) { return (null, "", $"Send JSON of at most {Most / 1024} KiB with the content type application/json."); }
        var body = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancel)) > 0;)
        {
            if (body.Length + read > Most) { return (null, "", $"Send at most {Most / 1024} KiB."); }
            body.Write(buffer, 0, read);
        }

        try
        {
            var said = JsonSerializer.Deserialize<ApiUpdate>(body.ToArray(), ApiUpdate.Json);
            return (said, Convert.ToHexStringLower(SHA256.HashData([.. System.Text.Encoding.UTF8.GetBytes(request.Path + "\n"), .. body.ToArray()])), said is null ? "It is empty." : null);
        }
        catch (JsonException fault)
        {
            return (null, "", fault.Message);
        }
    }

    private static IResult Absent() => Fault(404, "There is no such plan or action, or none that the account may see.", null);

    private static IResult Fault(int status, string title, string? detail) => Results.Problem(detail, statusCode: status, title: title);

    private static string Camel(string field) => field.Length == 0 ? "" : JsonNamingPolicy.CamelCase.ConvertName(field);
}
