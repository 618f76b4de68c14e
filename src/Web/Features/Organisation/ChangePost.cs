using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Changes a post; what lists show of the actions that it leads follows in the same commit.</summary>
public sealed class ChangePost(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, PostDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var posts = await db.AllPostsAsync(cancel);
        var post = posts.Single(p => p.Id == id);
        db.HoldTo(post, by);
        return await db.SaveAsync(post.Change(details, posts, await db.AllServicesAsync(cancel), by.Actor), by, cancel, standings: true);
    }
}
