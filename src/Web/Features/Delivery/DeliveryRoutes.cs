using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The portfolio, the savings and the risks as files: what the pages show, under the same addresses.</summary>
public static class DeliveryRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/delivery.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeDelivery see, Desk desk, CancellationToken cancel) =>
            Written("projects", DeliveryTables.Projects(await see.RunAsync(AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel), desk.Organisation!.Chart), format, desk.Today)).Needs(Right.ReadDelivery).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/delivery/savings.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeDelivery see, Desk desk, CancellationToken cancel) =>
            Written("savings", DeliveryTables.Savings(await see.RunAsync(AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel), desk.Organisation!.Chart), format, desk.Today)).Needs(Right.ReadDelivery).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/delivery/money.{format:regex(^(xlsx|ods|csv)$)}", async (string format, int? year, HttpRequest request, SeeMoney see, Desk desk, CancellationToken cancel) =>
            Written("money", DeliveryTables.Money(await see.RunAsync(year, AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel), desk.Organisation!.Chart), format, desk.Today)).Needs(Right.ReadDelivery).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/delivery/risks.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeRisks see, Desk desk, CancellationToken cancel) =>
        {
            var (risks, scale) = await see.RunAsync(AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel);
            // What is exempt is in nothing that leaves the council, whoever saves it.
            return Written("risks", DeliveryTables.Risks([.. risks.Where(risk => risk.ExemptBecause.Length == 0)], scale, desk.Organisation!.Chart), format, desk.Today);
        }).Needs(Right.ReadDelivery).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static IResult Written(string name, ReportTable table, string format, DateOnly today) => TableFile.Of(table, format, $"{name} {today:yyyy-MM-dd}");
}
