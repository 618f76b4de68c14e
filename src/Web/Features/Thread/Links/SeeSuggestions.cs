using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Links that may be missing, for the records that whoever sits at the desk may link.</summary>
public sealed class SeeSuggestions(GoldenThreadDb db, SeeThread see, Desk desk)
{
    public async Task<IReadOnlyList<LinkSuggestion>> RunAsync(CancellationToken cancel)
    {
        var thread = await see.RunAsync(AsAt.Read(null, desk.Today), cancel);
        var adrift = ThreadCoverage.Of(thread.Graph, thread.Dated).Counts().Where(count => count.Rule is CoverageRule.MeasureServesNothing or CoverageRule.ActionServesNothing or CoverageRule.ProjectServesNothing or CoverageRule.ObjectiveServesNothing)
            .SelectMany(count => count.Gaps).Where(node => ThreadLink.MayLink(node, null, desk.Actor)).DistinctBy(node => node.End).ToList();
        var meanings = await db.Measures.AsNoTracking().Select(measure => new { measure.Id, measure.Definition.Meaning }).ToDictionaryAsync(each => each.Id, each => each.Meaning ?? "", cancel);
        return LinkSuggestion.For(adrift, thread.Graph, node => node.End.Kind switch
        {
            ThreadKind.Measure => meanings.GetValueOrDefault(node.End.Id, ""),
            ThreadKind.Aim => thread.Written.Aims.GetValueOrDefault(node.End.Id)?.Words ?? "",
            _ => "",
        });
    }
}
