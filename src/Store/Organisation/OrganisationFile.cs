using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Organisation;

/// <summary>How acts load the organisation whole and tracked: it is small, and its rules look at all of it.</summary>
public static class OrganisationFile
{
    public static async Task<IReadOnlyCollection<Service>> AllServicesAsync(this GoldenThreadDb db, CancellationToken cancel)
    {
        await db.Services.LoadAsync(cancel);
        return [.. db.Services.Local];
    }

    public static async Task<IReadOnlyCollection<Post>> AllPostsAsync(this GoldenThreadDb db, CancellationToken cancel)
    {
        await db.Posts.LoadAsync(cancel);
        return [.. db.Posts.Local];
    }

    /// <summary>The chart with what is not yet saved.</summary>
    public static async Task<PostChart> ChartAsync(this GoldenThreadDb db, CancellationToken cancel) =>
        new(await db.AllPostsAsync(cancel), await db.AllServicesAsync(cancel));

    public static async Task<IReadOnlyCollection<PostHolding>> HoldingsOfAsync(this GoldenThreadDb db, Guid postId, CancellationToken cancel) =>
        await db.Holdings.Where(holding => holding.PostId == postId).ToListAsync(cancel);

    public static async Task<IReadOnlyCollection<Delegation>> DelegationsOfAsync(this GoldenThreadDb db, Guid postId, CancellationToken cancel) =>
        await db.Delegations.Where(delegation => delegation.PostId == postId).ToListAsync(cancel);
}
