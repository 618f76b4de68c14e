using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Which report goes to whom and when, what was issued with its digest, and annual reports as they stand, for programs.</summary>
public static class ReportApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Reports", KeyRoom.Reports).TagByChain();
        api.MapGet("/reports/calendar", CalendarAsync).Needs(Right.ReadPlans)
            .WithSummary("The reports calendar of a financial year (2026/27; this one where nothing is said), as far as the account and the token may see what it is made from; narrowed by kind, for and late").Produces<Rows<CalendarDetail>>().Produces(304).ProducesProblem(400);
        api.MapGet("/reports/issued", IssuedAsync).Needs(Right.ReadPlans)
            .WithSummary("What was issued and is kept as it was, the latest first, each with its digest").Produces<Rows<IssuedReport>>().Produces(304);
        api.MapGet("/reports/annual/{year}", AnnualAsync).Needs(Right.ReadCases)
            .WithSummary("The annual report of a financial year (2026-27) as approved; edition for an earlier one").Produces<AnnualDetail>().Produces(304).ProducesProblem(404);
    }

    private static async Task<IResult> CalendarAsync(string? year, CalendarKind? kind, CalendarReceiver? @for, bool? late, int? page, int? size, SeeCalendar see, Desk desk, CancellationToken cancel)
    {
        var of = string.IsNullOrWhiteSpace(year) ? FinancialYear.Of(desk.Today) : FinancialYear.Read(year);
        if (of is not { } asked) { return Fault.Of(400, "There is no such financial year.", "Write it as 2026/27."); }
        var (calendar, filter) = (await see.RunAsync(asked, cancel), new CalendarFilter(@for, null, kind, late == true));
        return Results.Ok(Rows.Of(calendar.Rows.Count, [.. calendar.Rows.Where(row => filter.Holds(row, desk.Today))], desk.Today, page, size, (CalendarRow row) => CalendarDetail.Of(row, desk.Today)));
    }

    private static async Task<IResult> IssuedAsync(IssuedKind? kind, int? page, int? size, SeeIssued see, Desk desk, CancellationToken cancel)
    {
        var all = await see.RunAsync(cancel);
        return Results.Ok(Rows.Of(all.Count, [.. all.Where(each => kind is null || each.Kind == kind)], desk.Today, page, size, (IssuedReport each) => each));
    }

    private static async Task<IResult> AnnualAsync(string year, int? edition, OpenAnnual open, Desk desk, CancellationToken cancel) =>
        FinancialYear.Read(year) is { } of && edition is null or > OpenAnnual.Draft && await open.RunAsync(of, edition, cancel) is { Version: { } version } opened
            ? Results.Ok(new AnnualDetail(opened.Report.Title, version.Number, version.ApprovedOn, version.ApprovedBy, version.PreparedBy, version.Digest, version.Content)) : Fault.Absent("annual report");
}

/// <summary>A row of the reports calendar, as programs read it.</summary>
/// <param name="On">The day on which it is due, or was issued.</param>
/// <param name="What">The report.</param>
/// <param name="Kind">What kind of report it is.</param>
/// <param name="By">Who prepares it.</param>
/// <param name="For">What kind of reader gets it.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Rule">The rule that makes it due.</param>
/// <param name="State">How it stands today.</param>
/// <param name="IssuedOn">When it was issued; null where it was not.</param>
/// <param name="DaysLate">By how many days it is or was late; 0 for in time.</param>
/// <param name="Note">What else is to be known.</param>
public sealed record CalendarDetail(DateOnly On, string What, CalendarKind Kind, string By, CalendarReceiver For, string To, string Rule, CalendarState State, DateOnly? IssuedOn, int DaysLate, string Note)
{
    public static CalendarDetail Of(CalendarRow row, DateOnly today) => new(row.On, row.What, row.Kind, row.By, row.For, row.To, row.Rule, row.StateOn(today), row.IssuedOn, row.DaysLate(today), row.Note);
}

/// <summary>An annual report as it was approved.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">The version, from 1.</param>
/// <param name="ApprovedOn">The day on which it was approved.</param>
/// <param name="ApprovedBy">The post that approved it.</param>
/// <param name="PreparedBy">The post that prepared it.</param>
/// <param name="Digest">The digest of what it holds, 64 hexadecimal digits.</param>
/// <param name="Content">What it holds.</param>
public sealed record AnnualDetail(string Title, int Number, DateOnly ApprovedOn, string ApprovedBy, string PreparedBy, string Digest, AnnualContent Content);
