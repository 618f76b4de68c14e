using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

public sealed partial class Project
{
    /// <summary>Whether somebody leads it, or runs the council's delivery.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public bool MayUpdate(PostChart chart, Actor actor) => Posts is var posts && actor.May(Right.UpdateDelivery, posts, chart.ServicesOf(posts));

    /// <summary>The post that leads it and the one that answers for it.</summary>
    public IReadOnlyList<Guid> Posts => SponsorPostId is { } sponsor ? [LeadPostId, sponsor] : [LeadPostId];

    /// <summary>
    /// Sets its stages and milestones. Once it is approved, a baseline moves, and a milestone goes, only by a change that was approved: what is expected is said in the forecast.
    /// A row whose title is empty is taken out.
    /// </summary>
    /// <param name="stages">The stages in their order.</param>
    /// <param name="milestones">The milestones; those of before keep their keys.</param>
    /// <param name="change">The number of the approved change by which baselines move; null for none.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<MilestonesSet> Schedule(IReadOnlyList<Stage> stages, IReadOnlyList<Milestone> milestones, int? change, PostChart chart, Actor actor)
    {
        if (!MayUpdate(chart, actor)) { return Actor.Refused("set the milestones of this project"); }
        if (Still() is { } over) { return over; }
        List<Problem> faults = [];
        var (kept, set) = (Kept(stages, faults), Set(milestones, stages, actor, faults));
        var moved = Moved(set);
        if (change is { } number && Changes.FirstOrDefault(each => each.Number == number) is not { IsApproved: true }) { faults.Add(new("Change", "Choose a change that was approved.")); }
        if (State != ProjectState.Proposed && moved.Count > 0 && change is null) { faults.AddRange(moved); }
        if (faults.Count == 0 && Round(set) is { } round) { faults.Add(round); }
        if (faults.Count > 0) { return faults; }
        var lines = Differences(set);
        if (lines.Count == 0 && Stages.SequenceEqual(kept)) { return new Problem("", "Nothing was changed."); }
        (Stages, Milestones) = (kept, set);
        return new MilestonesSet(Ref, lines);
    }

    private List<Stage> Kept(IReadOnlyList<Stage> typed, List<Problem> faults)
    {
        List<Stage> kept = [];
        foreach (var (at, stage) in typed.Index())
        {
            var title = Naming.Tidy(stage.Title);
            if (title.Length == 0)
            {
                if (Reviews.Any(review => review.Stage == stage.Key)) { faults.Add(new($"Stages[{at}].Title", "This stage was reviewed: it cannot be taken out.")); }
                continue;
            }

            if (Naming.TooLong($"Stages[{at}].Title", title, Programme.MaxTitle) is { } tooLong) { faults.Add(tooLong); }
            kept.Add(stage with { Title = title });
        }

        return kept;
    }

    private static List<Milestone> Set(IReadOnlyList<Milestone> typed, IReadOnlyList<Stage> stages, Actor actor, List<Problem> faults)
    {
        List<Milestone> set = [];
        var keys = typed.Where(row => Naming.Tidy(row.Title).Length > 0).Select(row => row.Key).ToHashSet();
        foreach (var (at, row) in typed.Index())
        {
            var title = Naming.Tidy(row.Title);
            if (title.Length == 0) { continue; }
            void Fault(string field, string words) => faults.Add(new($"Milestones[{at}].{field}", words));
            if (Naming.TooLong($"Milestones[{at}].Title", title, Programme.MaxTitle) is { } tooLong) { faults.Add(tooLong); }
            if (row.Baseline == DateOnly.MinValue) { Fault("Baseline", "Give the day by which it is to be reached."); }
            if (row.Actual > actor.Today) { Fault("Actual", "It cannot have been reached after today."); }
            if (row.Starts > row.Finish) { Fault("Starts", "Work on it cannot begin after it is reached."); }
            if (row.Stage is { } stage && stages.All(each => each.Key != stage || Naming.Tidy(each.Title).Length == 0)) { Fault("Stage", "Choose a stage of this project."); }
            if (row.After.Contains(row.Key)) { Fault("After", "It cannot wait for itself."); }
            if (row.After.FirstOrDefault(key => !keys.Contains(key)) is > 0 and var missing) { Fault("After", $"There is no milestone {missing} to wait for."); }
            set.Add(row with { Title = title, Forecast = row.Actual is null && row.Forecast == row.Baseline ? null : row.Forecast, After = [.. row.After.Distinct().Order()] });
        }

        return set;
    }

    private List<Problem> Moved(List<Milestone> set) =>
    [
        .. set.Index().Where(each => Milestones.FirstOrDefault(before => before.Key == each.Item.Key) is { } before && before.Baseline != each.Item.Baseline)
            .Select(each => new Problem($"Milestones[{each.Index}].Baseline", "The project is approved: its baseline moves only by a change that was approved. Say in the forecast when it is expected.")),
        .. Milestones.Where(before => set.All(now => now.Key != before.Key))
            .Select(before => new Problem("Change", $"“{before.Title}” goes only by a change that was approved.")),
    ];

    /// <summary>A ring of milestones that wait for each other, none of which can ever begin.</summary>
    private static Problem? Round(List<Milestone> set)
    {
        var left = set.ToList();
        while (left.RemoveAll(each => each.After.All(key => left.TrueForAll(other => other.Key != key))) > 0) { }
        return left.Count == 0 ? null : new("Milestones", $"These wait for each other, so that none can begin: {CountingWords.Listed(left.Select(each => $"“{each.Title}”"))}.");
    }

    private List<string> Differences(List<Milestone> set) =>
    [
        .. set.Where(now => Milestones.All(before => before.Key != now.Key)).Select(now => $"Added: {now.Title}, by {now.Baseline.InWords()}"),
        .. Milestones.Where(before => set.All(now => now.Key != before.Key)).Select(before => $"Taken out: {before.Title}"),
        .. set.SelectMany(now => Milestones.Where(before => before.Key == now.Key).SelectMany(before => Differences(before, now))),
    ];

    private static IEnumerable<string> Differences(Milestone before, Milestone now)
    {
        if (before.Actual != now.Actual) { yield return now.Actual is { } actual ? $"{now.Title}: reached on {actual.InWords()}" : $"{now.Title}: not reached after all"; }
        if (before.Forecast != now.Forecast) { yield return $"{now.Title}: expected on {(now.Forecast ?? now.Baseline).InWords()}"; }
        if (before.Baseline != now.Baseline) { yield return $"{now.Title}: baseline moved from {before.Baseline.InWords()} to {now.Baseline.InWords()}"; }
        if (before.Title != now.Title) { yield return $"{before.Title}: now called {now.Title}"; }
        if (before.Stage != now.Stage || before.Starts != now.Starts || !before.After.SequenceEqual(now.After)) { yield return $"{now.Title}: placed anew"; }
    }
}
