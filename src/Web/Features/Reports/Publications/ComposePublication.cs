using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Puts together what residents would read of a publication now.</summary>
public sealed class ComposePublication(GatherPublication gather)
{
    /// <returns>The content, its digest, and what was chosen and cannot be published any more.</returns>
    public async Task<(PublishedContent Content, string Digest, IReadOnlyList<string> LeftOut)> RunAsync(Publication publication, DateOnly day, CancellationToken cancel)
    {
        var sources = await gather.RunAsync([.. publication.Measures.Select(each => each.MeasureId)], day, cancel);
        var content = Publishing.ContentOf(publication, sources);
        return (content, PublicationDigest.Of(content), Publishing.LeftOut(publication, sources));
    }
}
