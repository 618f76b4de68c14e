using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Money for programs: read by year and by line, and extracts received from the ledger. Taking one over stays with a person, who sees first how it was understood.</summary>
public static class MoneyApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Money", KeyRoom.Delivery).TagByChain();
        api.MapGet("/money", MoneyAsync).Needs(Right.ReadDelivery).WithSummary("Budgets, forecasts and spend of a financial year by service, beside its savings and measures; year as in 2026/27").Produces<MoneyOfYear>().Produces(304).ProducesProblem(400);
        api.MapGet("/money/lines", LinesAsync).Needs(Right.ReadDelivery).WithSummary("The lines of the budget of a financial year, each with the row of the extract that it was read from; narrowed by service").Produces<Rows<BudgetLineRow>>().Produces(304).ProducesProblem(400);
        api.MapPost("/money/extracts", ReceiveAsync).Needs(Right.RunDelivery).RequireRateLimiting(Throttling.Import)
            .WithSummary("Receives a file of the ledger (CSV, Excel, OpenDocument) as the body; name is the file's name, postedTo the day up to which the ledger was posted. Nothing is taken over until a person does")
            .Produces<ExtractAnswer>(201).ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesProblem(413).ProducesValidationProblem(422);
    }

    private static async Task<IResult> MoneyAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, string? year, SeeMoney see, Desk desk, CancellationToken cancel) =>
        !TryYear(year, out var wanted) ? NoYear() : Results.Ok(MoneyOfYear.Of(await see.RunAsync(wanted?.FirstYear, AsAt.Read(asAt, desk.Today), cancel)));

    private static async Task<IResult> LinesAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, string? year, string? service, int? page, int? size, SeeMoney see, GoldenThreadDb db, Desk desk, CancellationToken cancel)
    {
        if (!TryYear(year, out var wanted)) { return NoYear(); }
        var seen = await see.RunAsync(wanted?.FirstYear, AsAt.Read(asAt, desk.Today), cancel);
        var chart = desk.Organisation!.Chart;
        var used = seen.Lines.Select(line => line.ExtractId).ToHashSet();
        var extracts = (await db.FinanceExtracts.AsNoTracking().Where(each => used.Contains(each.Id)).Select(each => new { each.Id, each.Number }).ToListAsync(cancel)).ToDictionary(each => each.Id, each => each.Number);
        var matching = seen.Lines.Where(line => string.IsNullOrWhiteSpace(service) || string.Equals(chart.Service(line.ServiceId)?.Name, service.Trim(), StringComparison.OrdinalIgnoreCase)).OrderBy(line => line.Code, CodeOrder.Instance).ToList();
        return Results.Ok(Rows.Of(seen.Lines.Count, matching, seen.AsAt.Shown, page, size, line => BudgetLineRow.Of(line, chart, extracts)));
    }

    private static async Task<IResult> ReceiveAsync(string? name, string? postedTo, HttpRequest request, ReceiveFinanceExtract receive, GoldenThreadDb db, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadFileAsync(desk, ReceiveFinanceExtract.LargestBytes, cancel);
        if (!sent.WasRead) { return sent.Fault; }
        if (string.IsNullOrWhiteSpace(name)) { return Fault.Of(400, "The file has no name.", "Give its name, with its ending, as name in the address."); }
        if (!DateOnly.TryParseExact(postedTo, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return Fault.Of(400, "postedTo is not a day.", "Write days like 2026-09-30."); }
        var outcome = await receive.RunAsync(name, sent.Said, day, sent.By, cancel);
        if (!outcome.IsGranted) { return Fault.Refused([.. outcome.Problems.Select(problem => problem.Field == "AsAt" ? problem with { Field = "PostedTo" } : problem)], "The extract was refused."); }
        var extract = await db.FinanceExtracts.AsNoTracking().SingleAsync(each => each.Id == sent.By.Key, cancel);
        var reading = extract.Reading;
        return Results.Json(new ExtractAnswer(extract.Number, $"/delivery/money/extracts/{extract.Number}", reading.Lines.Count, [.. reading.Questions.Select(question => question.Row == 0 ? question.Words : $"Row {question.Row}: {question.Words}")], reading.Unknown), statusCode: 201);
    }

    private static bool TryYear(string? typed, out FinancialYear? year)
    {
        year = string.IsNullOrWhiteSpace(typed) ? null : FinancialYear.Read(typed.Trim());
        return year is not null || string.IsNullOrWhiteSpace(typed);
    }

    private static IResult NoYear() => Fault.Of(400, "year is not a financial year.", "Write it like 2026/27.");
}
