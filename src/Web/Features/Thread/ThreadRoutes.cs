using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Thread;

/// <summary>What is missing on the thread, and all its links, as files: what the pages show, under the same addresses.</summary>
public static class ThreadRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/thread/coverage.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeCoverage see, Desk desk, CancellationToken cancel) =>
            Written("coverage", Missing(await see.RunAsync(AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel), desk), format, desk.Today)).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/thread/links.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeThread see, Desk desk, CancellationToken cancel) =>
            Written("links", Links((await see.RunAsync(AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel)).Graph), format, desk.Today)).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static ReportTable Missing(SeenCoverage seen, Desk desk) => new()
    {
        Caption = "What is missing on the golden thread",
        Columns = [new("What is missing"), new("Kind"), new("Code"), new("Title"), new("Services"), new("The rule")],
        Rows = [.. seen.Coverage.Counts().SelectMany(count => count.Gaps, (count, node) => ReportRow.Of([Cell(count.Rule.InWords()), Cell(node.Called), Cell(node.Code), Cell(node.Title), Cell(string.Join("; ", node.Services.Select(service => desk.Organisation!.Chart.Service(service)?.Name).OfType<string>())), Cell(count.Rule.Stated())]))],
    };

    // What is held back, exempt or a draft, is in nothing that leaves the council, whoever saves it.
    private static ReportTable Links(ThreadGraph graph) => new()
    {
        Caption = "Links of the golden thread",
        Columns = [new("Kind"), new("Record"), new("Link"), new("To"), new("Kind of that"), new("Why"), new("Made by"), new("Since")],
        Rows = [.. graph.Nodes.Where(node => !node.IsHeldBack).OrderBy(node => node.End.Kind).ThenBy(node => node.Name, StringComparer.OrdinalIgnoreCase).SelectMany(node => graph.Edges(node.End).Where(edge => edge.From == node.End).Select(edge => (Node: node, Edge: edge, Other: graph.Node(edge.To)!)).Where(each => !each.Other.IsHeldBack))
            .Select(each => ReportRow.Of([Cell(each.Node.Called), Cell(each.Node.Name), Cell(each.Edge.Type.InWords()), Cell(each.Other.Name), Cell(each.Other.Called), Cell(each.Edge.Because), Cell(each.Edge.By), Cell(each.Edge.Since is { } since ? Say.Date(since) : "")]))],
    };

    private static ReportCell Cell(string text) => ReportCell.Of(text);

    private static IResult Written(string name, ReportTable table, string format, DateOnly today) => TableFile.Of(table, format, $"{name} {today:yyyy-MM-dd}");
}
