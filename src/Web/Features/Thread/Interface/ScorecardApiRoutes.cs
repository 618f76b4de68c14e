using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Thread;

/// <summary>The scorecard, the storyboard and the quality of plans, for programs that show or keep them elsewhere.</summary>
public static class ScorecardApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Golden thread", KeyRoom.Thread).TagByChain();
        api.MapGet("/thread/scorecard", ScorecardAsync).Needs(Right.ReadPlans)
            .WithSummary("The balanced scorecard of the council, or of a service named as the council names it; now or as at a day").Produces<ScorecardDetail>().Produces(304).ProducesProblem(404);
        api.MapGet("/thread/storyboard", StoryboardAsync).Needs(Right.ReadPlans)
            .WithSummary("The priorities of the storyboard, each with what was told of it last").Produces<Rows<StoryRow>>().Produces(304);
        api.MapGet("/thread/storyboard/{aim}", StoryAsync).Needs(Right.ReadPlans)
            .WithSummary("A priority's page: its story, the numbers that matter, what is done and what comes next").Produces<StoryDetail>().Produces(304).ProducesProblem(404);
        api.MapGet("/thread/quality", QualityAsync).Needs(Right.ReadPlans)
            .WithSummary("How SMART the objectives of each plan are, and how second readers scored it in a financial year (2026/27; this one where nothing is said)").Produces<Rows<QualityRow>>().Produces(304).ProducesProblem(400);
    }

    private static async Task<IResult> ScorecardAsync(string? service, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, SeeScorecard see, Desk desk, CancellationToken cancel)
    {
        var of = string.IsNullOrWhiteSpace(service) ? null : desk.Organisation!.Chart.Services.FirstOrDefault(each => Naming.Same(each.Name, service));
        return of is null && !string.IsNullOrWhiteSpace(service) || await see.RunAsync(of?.Id, AsAt.Read(asAt, desk.Today), cancel) is not { } seen ? Fault.Absent("service") : Results.Ok(ScorecardDetail.Of(seen));
    }

    private static async Task<IResult> StoryboardAsync([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, int? page, int? size, SeeStoryboard see, Desk desk, CancellationToken cancel)
    {
        var (thread, cards) = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
        return Results.Ok(Rows.Of(cards.Count, cards, thread.AsAt.Shown, page, size, StoryRow.Of));
    }

    private static async Task<IResult> StoryAsync(string aim, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, SeeStory see, Desk desk, CancellationToken cancel) =>
        await see.RunAsync(aim, AsAt.Read(asAt, desk.Today), cancel) is { } seen ? Results.Ok(StoryDetail.Of(seen, desk.Organisation!.Chart)) : Fault.Absent("priority");

    private static async Task<IResult> QualityAsync(string? year, int? page, int? size, SeePlanScores see, Desk desk, CancellationToken cancel)
    {
        var of = string.IsNullOrWhiteSpace(year) ? FinancialYear.Of(desk.Today) : FinancialYear.Read(year);
        if (of is not { } asked) { return Fault.Of(400, "There is no such financial year.", "Write it as 2026/27."); }
        var seen = await see.RunAsync(asked, cancel);
        return Results.Ok(Rows.Of(seen.Plans.Count, seen.Plans, desk.Today, page, size, QualityRow.Of));
    }
}
