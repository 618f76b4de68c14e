using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The pieces of evidence on which answers to findings rest, with how they stand, as whoever sits at the desk may see them.</summary>
public sealed class LookAtAnswers(GoldenThreadDb db, LookAtEvidence look)
{
    public async Task<IReadOnlyDictionary<Guid, SeenEvidence>> RunAsync(IEnumerable<Finding> findings, CancellationToken cancel)
    {
        var used = findings.SelectMany(finding => finding.Answer?.Evidence ?? []).ToHashSet();
        return used.Count == 0 ? new Dictionary<Guid, SeenEvidence>() : await look.RunAsync(await db.Evidence.AsNoTracking().Where(piece => used.Contains(piece.Id)).ToListAsync(cancel), cancel);
    }
}
