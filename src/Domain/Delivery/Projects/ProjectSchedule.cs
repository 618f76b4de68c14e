namespace GoldenThread.Domain.Delivery;

/// <summary>A milestone with when work on it begins and how long it can wait.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Begins">The day on which work on it begins: as typed, else when all that it waits for is reached, else the day on which it is reached.</param>
/// <param name="Slack">How many days it can be later before the project ends later; below nought where something that waits for it begins before it is reached.</param>
public sealed record ScheduledMilestone(Milestone Milestone, DateOnly Begins, int Slack)
{
    /// <summary>Whether any day that it is later makes the project later: it is on the critical path.</summary>
    public bool IsCritical => Milestone.Actual is null && Slack <= 0;
}

/// <summary>What waits for what in a project, and which milestones its end hangs on: the critical path, by the days that are expected now.</summary>
public static class ProjectSchedule
{
    /// <summary>The milestones, each with its slack, in the order in which they are reached.</summary>
    /// <param name="milestones">The milestones; none of them may wait for itself by way of others.</param>
    public static IReadOnlyList<ScheduledMilestone> Of(IReadOnlyList<Milestone> milestones)
    {
        if (milestones.Count == 0) { return []; }
        var byKey = milestones.ToDictionary(each => each.Key);
        var begins = milestones.ToDictionary(each => each.Key, each => Begins(each, byKey));
        var end = milestones.Max(each => each.Finish);
        var later = milestones.SelectMany(each => each.After, (each, key) => (Key: key, Next: each)).ToLookup(each => each.Key, each => each.Next);
        Dictionary<int, DateOnly> latest = [];
        return [.. milestones.Select(each => new ScheduledMilestone(each, begins[each.Key], Latest(each).DayNumber - each.Finish.DayNumber)).OrderBy(each => each.Milestone.Finish).ThenBy(each => each.Begins).ThenBy(each => each.Milestone.Key)];

        // The latest day on which it may be reached without making the end later.
        DateOnly Latest(Milestone of)
        {
            if (latest.TryGetValue(of.Key, out var known)) { return known; }
            var last = end;
            foreach (var next in later[of.Key])
            {
                var begin = Latest(next).AddDays(begins[next.Key].DayNumber - next.Finish.DayNumber);
                if (begin < last) { last = begin; }
            }

            return latest[of.Key] = last;
        }
    }

    private static DateOnly Begins(Milestone of, Dictionary<int, Milestone> byKey)
    {
        if (of.Starts is { } typed) { return typed; }
        var reached = of.After.Where(byKey.ContainsKey).Select(key => byKey[key].Finish).DefaultIfEmpty(of.Finish).Max();
        return reached < of.Finish ? reached : of.Finish;
    }
}
