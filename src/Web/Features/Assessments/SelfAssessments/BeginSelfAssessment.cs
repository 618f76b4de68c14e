using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Begins a self-assessment. Its identity is the submission's key, so that the same form sent twice leads to the same one.</summary>
public sealed class BeginSelfAssessment(GoldenThreadDb db, AroundAssessments around, OrganisationShelf organisations)
{
    /// <returns>How addresses name it; empty where it was refused.</returns>
    public async Task<(string Code, IReadOnlyList<Problem> Problems)> RunAsync(Guid? edition, SelfAssessmentDetails details, Submission by, CancellationToken cancel)
    {
        var refused = await db.DecideAsync(async () =>
        {
            if (edition is not { } id || await db.FrameworkEditions.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancel) is not { } chosen) { return Decision.Refuse(new Problem("EditionId", "Choose the framework.")); }
            var (assessment, outcome) = SelfAssessment.Begin(by.Key, chosen, details, await around.RunAsync((await organisations.NowAsync(db, cancel)).Chart, cancel), by.Actor);
            if (assessment is null) { return Decision.Refuse(outcome.Problems); }
            db.SelfAssessments.Add(assessment);
            return new Decision([outcome.Value!]);
        }, by, cancel);
        return refused is { Count: > 0 } ? ("", refused) : ((await db.SelfAssessments.AsNoTracking().SingleAsync(each => each.Id == by.Key, cancel)).Code, []);
    }
}
