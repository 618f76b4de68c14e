using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A perspective with what stands in it, as somebody may see it.</summary>
public sealed record SeenPerspective(Perspective Perspective, IReadOnlyList<ShownLine> Lines)
{
    public PerspectiveTally Tally { get; } = PerspectiveTally.Of(Lines.Where(line => line.Counts).Select(line => line.Node.Tone));
}

/// <summary>The scorecard of the council, or of one of its services, now or as at a day.</summary>
/// <param name="Service">The service; null for the whole council.</param>
/// <param name="Services">The services that have one, or whose this person may make, by name.</param>
public sealed record SeenScorecard(Scorecard Scorecard, Service? Service, SeenThread Thread, IReadOnlyList<SeenPerspective> Perspectives, IReadOnlyList<Service> Services);

/// <summary>Opens a scorecard; null where there is no such service. What somebody may not see is neither named nor counted.</summary>
public sealed class SeeScorecard(GoldenThreadDb db, SeeThread see, SeeLines lines, Desk desk)
{
    public async Task<SeenScorecard?> RunAsync(Guid? service, AsAt asAt, CancellationToken cancel)
    {
        var chart = desk.Organisation!.Chart;
        var of = chart.Service(service);
        if (service is not null && of is null) { return null; }
        var all = await db.Scorecards.AsNoTracking().AsAt(asAt.Moment).ToListAsync(cancel);
        var scorecard = all.FirstOrDefault(each => each.ServiceId == service) ?? new Scorecard { ServiceId = service };
        var thread = (await see.RunAsync(asAt, cancel)).ToHandRound();
        var perspectives = scorecard.Perspectives.Select(each => (Perspective: each, Nodes: scorecard.In(each.Key, thread.Graph))).ToList();
        var shown = await lines.RunAsync(thread, [.. perspectives.SelectMany(each => each.Nodes)], cancel);
        return new(scorecard, of, thread, [.. perspectives.Select(each => new SeenPerspective(each.Perspective, [.. each.Nodes.Select(node => shown[node.End])]))],
            [.. chart.Services.Where(each => all.Exists(made => made.ServiceId == each.Id && made.Lines.Count > 0) || each.EndedOn is null && new Scorecard { ServiceId = each.Id }.MayRun(desk.Actor)).OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase)]);
    }
}
