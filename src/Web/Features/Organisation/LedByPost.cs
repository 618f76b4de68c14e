using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>The open actions that a post leads, as far as this person may see them: those that name it, and those that it leads only as one of a class of posts.</summary>
public sealed class LedByPost(GoldenThreadDb db, SeenActions seen)
{
    public async Task<(IReadOnlyList<SeenAction> Named, IReadOnlyList<SeenAction> AsOneOfAClass)> RunAsync(Guid post, CancellationToken cancel)
    {
        var led = (await seen.RunAsync(cancel)).Where(action => !action.Standing.IsClosed && action.Standing.Posts.Contains(post)).ToList();
        var ids = led.Select(action => action.Standing.ActionId).ToList();
        var naming = (await db.Actions.AsNoTracking().Where(action => ids.Contains(action.Id)).ToListAsync(cancel)).Where(action => action.LeadPosts.Contains(post)).Select(action => action.Id).ToHashSet();
        return ([.. led.Where(action => naming.Contains(action.Standing.ActionId))], [.. led.Where(action => !naming.Contains(action.Standing.ActionId))]);
    }
}
