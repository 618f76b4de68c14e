using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>How a status is shown on a day: overdue follows from a date that has passed.</summary>
/// <param name="Kind">The kind of the status tag.</param>
/// <param name="Key">The word in addresses.</param>
/// <param name="Words">The words.</param>
/// <param name="Rank">Its place when exceptions come first.</param>
public sealed record ShownStatus(string Kind, string Key, string Words, int Rank)
{
    public static readonly ShownStatus Overdue = new("overdue", "overdue", "Overdue", 0);
    private static readonly ShownStatus AtRisk = new("risk", "at-risk", "At risk", 1);
    private static readonly ShownStatus NotStarted = new("not", "not-started", "Not started", 2);
    private static readonly ShownStatus OnTrack = new("track", "on-track", "On track", 3);
    private static readonly ShownStatus Done = new("done", "done", "Done", 4);
    private static readonly ShownStatus Deferred = new("deferred", "deferred", "Deferred", 5);
    private static readonly ShownStatus Superseded = new("superseded", "superseded", "Superseded", 6);
    private static readonly ShownStatus NoAction = new("none", "no-action", "No separate action", 7);

    /// <summary>Every status, in the order of the filter.</summary>
    public static IReadOnlyList<ShownStatus> All { get; } = [Overdue, AtRisk, OnTrack, NotStarted, Done, Deferred, Superseded, NoAction];

    public bool IsException => Rank < 2;

    /// <summary>The colour by the rule that the filter prints: red overdue, amber at risk, green on track or done, else none.</summary>
    public string Rating => Rank switch { 0 => "red", 1 => "amber", 3 or 4 => "green", _ => "" };

    public static ShownStatus Of(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => NotStarted,
        ActionStatus.OnTrack => OnTrack,
        ActionStatus.AtRisk => AtRisk,
        ActionStatus.Done => Done,
        ActionStatus.Deferred => Deferred,
        ActionStatus.Superseded => Superseded,
        _ => NoAction,
    };

    public static ShownStatus Of(ActionStanding standing, DateOnly today) => standing.DaysLate(today) > 0 ? Overdue : Of(standing.Status);

    /// <summary>What stands under the status in a list; null when nothing does.</summary>
    public static string? More(ActionStanding standing, DateOnly today) =>
        standing.DaysLate(today) is > 0 and var late ? Say.Count(late, "day late", "days late")
        : standing.EvidenceNotSeen ? "Evidence not seen"
        : standing.Status == ActionStatus.Done ? $"Evidence: {standing.EvidenceCount}"
        : standing.Status == ActionStatus.Deferred ? $"Decision {standing.Reference}"
        : standing.Status == ActionStatus.Superseded ? $"By {standing.Reference}"
        : standing.ClosingAsked ? "Closing asked for"
        : null;

    /// <summary>Counts in a sentence that add up: "14 actions: 2 overdue, 2 at risk, …".</summary>
    public static IReadOnlyList<(ShownStatus Status, int Count)> Counts(IEnumerable<ActionStanding> standings, DateOnly today)
    {
        IEnumerable<KeyValuePair<(ActionStatus Status, bool IsLate), int>> counted = standings is PlanStandings plan ? plan.CountsOn(today) : standings.CountBy(standing => (standing.Status, standing.DaysLate(today) > 0));
        var counts = counted.GroupBy(each => each.Key.IsLate ? Overdue : Of(each.Key.Status), each => each.Value).ToDictionary(each => each.Key, each => each.Sum());
        return [.. All.Where(counts.ContainsKey).Select(status => (status, counts[status]))];
    }
}
