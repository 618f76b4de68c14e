using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A priority as a card of the storyboard.</summary>
/// <param name="Below">How what stands below it stands, counted.</param>
public sealed record StoryCard(Aim Aim, CouncilPlan Plan, PriorityStory? Story, string Below);

/// <summary>The storyboard as cards, or each page of it in full.</summary>
public sealed class SeeStoryboard(GoldenThreadDb db, SeeThread see, SeeStory story)
{
    public async Task<(SeenThread Thread, IReadOnlyList<StoryCard> Cards)> RunAsync(AsAt asAt, CancellationToken cancel)
    {
        var thread = (await see.RunAsync(asAt, cancel)).ToHandRound();
        var stories = (await db.Stories.AsNoTracking().AsAt(asAt.Moment).ToListAsync(cancel)).ToDictionary(each => each.AimId);
        return (thread, [.. Told(thread).Select(aim => new StoryCard(aim, thread.Written.Plans[aim.PlanId], stories.GetValueOrDefault(aim.Id), StandingsBelow.Of(thread.Graph.Reach(aim.End, LinkWay.Down))))]);
    }

    public async Task<IReadOnlyList<SeenStory>> InFullAsync(AsAt asAt, CancellationToken cancel)
    {
        var thread = (await see.RunAsync(asAt, cancel)).ToHandRound();
        List<SeenStory> all = [];
        foreach (var aim in Told(thread)) { all.Add(await story.OfAsync(aim, thread, cancel)); }
        return all;
    }

    private static IReadOnlyList<Aim> Told(SeenThread thread) => Storyboard.Of(thread.Plans, thread.Written.Aims.Values.Where(aim => thread.Graph.Node(aim.End) is not null), thread.AsAt.Shown);
}
