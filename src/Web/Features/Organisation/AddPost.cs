using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Adds a post. Its identity is the submission's key, so that the same form sent twice leads to the same post.</summary>
public sealed class AddPost(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(PostDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var post = new Post { Id = by.Key, Title = "" };
        var outcome = post.Begin(details, await db.AllPostsAsync(cancel), await db.AllServicesAsync(cancel), by.Actor);
        if (outcome.Value is not null) { db.Posts.Add(post); }
        return await db.SaveAsync(outcome, by, cancel, standings: post.Classes.Count > 0);
    }
}
