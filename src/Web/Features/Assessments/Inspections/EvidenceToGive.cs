using GoldenThread.Domain.Assessments;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The pieces of the library of evidence that can be given to inspectors, by title.</summary>
public sealed class EvidenceToGive(GoldenThreadDb db)
{
    /// <param name="given">Pieces that were given already, and are named whatever became of them.</param>
    public async Task<IReadOnlyList<Evidence>> RunAsync(IReadOnlyCollection<Guid> given, CancellationToken cancel)
    {
        var also = given.ToList();
        return await db.Evidence.AsNoTracking().Where(piece => (piece.ActionId == null && piece.PutAwayBecause == null) || also.Contains(piece.Id)).OrderBy(piece => piece.Title).ToListAsync(cancel);
    }
}
