using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Puts together what residents would read of a publication now.</summary>
public sealed class ComposePublication(GatherPublication gather, GoldenThreadDb db)
{
    /// <returns>The content, its digest, and what was chosen and cannot be published any more.</returns>
    public async Task<(PublishedContent Content, string Digest, IReadOnlyList<string> LeftOut)> RunAsync(Publication publication, DateOnly day, CancellationToken cancel)
    {
        var sources = await gather.RunAsync([.. publication.Measures.Select(each => each.MeasureId)], day, cancel);
        // Others that were approved count before their moment too: they will be out.
        var issued = await db.Publications.AsNoTracking().Where(each => each.ApprovedAt != null && each.Id != publication.Id).OrderBy(each => each.Number).Select(each => each.Content).ToListAsync(cancel);
        sources = sources with { Issued = [.. issued.OfType<PublishedContent>()] };
        var content = Publishing.ContentOf(publication, sources);
        return (content, PublicationDigest.Of(content), Publishing.LeftOut(publication, sources));
    }
}
