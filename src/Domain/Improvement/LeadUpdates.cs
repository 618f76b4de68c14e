namespace GoldenThread.Domain.Improvement;

/// <summary>How one lead stands with updating the open actions of a plan.</summary>
/// <param name="PostId">The post; null for actions whose lead matches no post.</param>
/// <param name="Updated">Open actions that were updated in this round.</param>
/// <param name="Waiting">Open actions that were not, longest without an update first.</param>
public sealed record LeadUpdates(Guid? PostId, IReadOnlyList<ActionStanding> Updated, IReadOnlyList<ActionStanding> Waiting)
{
    /// <summary>Every lead with open actions, those with the most waiting first. An action with several leads counts for each of them.</summary>
    /// <param name="actions">The plan's actions as they stand.</param>
    /// <param name="since">The first moment of the round.</param>
    public static IReadOnlyList<LeadUpdates> Of(IEnumerable<ActionStanding> actions, DateTimeOffset since) =>
        [.. actions.Where(action => action is { IsClosed: false, NotYetInPlan: false })
            .SelectMany(action => action.Posts.Count == 0 ? [(Post: (Guid?)null, action)] : action.Posts.Select(post => (Post: (Guid?)post, action)))
            .GroupBy(each => each.Post, each => each.action)
            .Select(group => new LeadUpdates(group.Key,
                [.. group.Where(action => action.UpdatedAt >= since)],
                [.. group.Where(action => action.UpdatedAt is null || action.UpdatedAt < since).OrderBy(action => action.UpdatedAt ?? DateTimeOffset.MinValue)]))
            .OrderByDescending(lead => lead.Waiting.Count)];
}
