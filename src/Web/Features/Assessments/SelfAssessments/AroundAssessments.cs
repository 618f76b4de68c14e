using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What of the council a self-assessment is checked against, as it is now.</summary>
public sealed class AroundAssessments(GoldenThreadDb db)
{
    public async Task<AroundAssessment> RunAsync(PostChart chart, CancellationToken cancel) =>
        new(await db.SelfAssessments.AsNoTracking().ToListAsync(cancel), (await db.Inspections.AsNoTracking().Select(each => each.Id).ToListAsync(cancel)).ToHashSet(), chart);
}
