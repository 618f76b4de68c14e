using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A file of evidence for whoever may see the action that it is for, or the library of evidence; null for everybody else, as if there were none.</summary>
public sealed class OpenEvidence(GoldenThreadDb db, EvidenceShelf files, PlanShelf plans, StandingShelf standings, Desk desk)
{
    public async Task<(Evidence Evidence, Stream Content)?> RunAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Evidence.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.Hash != null, cancel) is not { } evidence) { return null; }
        if (!(evidence.ActionId is { } action ? await SeesAsync(action, cancel) : desk.May(Right.ReadAssessments) && desk.ReadsDrafts)) { return null; }
        return await files.OpenAsync(evidence.Hash!, cancel) is { } content ? (evidence, content) : null;
    }

    private async Task<bool> SeesAsync(Guid action, CancellationToken cancel)
    {
        var standing = (await standings.AsOfAsync(db, desk.Sequence, cancel)).Find(action);
        var plan = standing is null ? null : (await plans.AsOfAsync(db, desk.PlanSequence, cancel)).FirstOrDefault(p => p.Id == standing.PlanId);
        return plan is not null && desk.Sees(plan, standing!);
    }
}
