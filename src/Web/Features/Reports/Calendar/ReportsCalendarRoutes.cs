using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The reports calendar as a table, and as a file that calendar programs read, with the same filter as its page.</summary>
public static class ReportsCalendarRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reports/calendar.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeCalendar see, Desk desk, CancellationToken cancel) =>
        {
            var asked = CalendarQuery.Of(field => request.Query[field], desk.Today);
            return TableFile.Of(CalendarTable.Of(await see.RunAsync(asked.Year, cancel), asked.Filter, desk.Today), format, $"reports calendar {asked.Year.ToString().Replace('/', '-')}");
        }).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/reports/calendar.ics", async (HttpRequest request, SeeCalendar see, SiteOptions site, Desk desk, CancellationToken cancel) =>
        {
            var asked = CalendarQuery.Of(field => request.Query[field], desk.Today);
            var address = string.IsNullOrWhiteSpace(site.BaseAddress) ? $"{request.Scheme}://{request.Host}" : site.BaseAddress.TrimEnd('/');
            var calendar = new CalendarText($"{desk.Council.Name}: reports {asked.Year}");
            foreach (var (at, row) in (await see.RunAsync(asked.Year, cancel)).Rows.Index().Where(each => asked.Filter.Holds(each.Item, desk.Today)))
            {
                calendar.Due($"reports-{asked.Year.FirstYear}-{at}@golden-thread", row.On, desk.Actor.At, $"{row.What}: {row.To}", $"{row.StateInWords(desk.Today)}. {row.Rule}.", row.Path.Length > 0 ? address + row.Path : null);
            }

            return Results.File(System.Text.Encoding.UTF8.GetBytes(calendar.End()), "text/calendar; charset=utf-8", $"reports calendar {asked.Year.ToString().Replace('/', '-')}.ics");
        }).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }
}
