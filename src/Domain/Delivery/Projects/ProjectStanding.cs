using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>How a project stands on a day: what its lead said, and what its days say (R97).</summary>
public sealed record ProjectStanding
{
    /// <summary>After how many days a report is old: five weeks.</summary>
    public const int ReportDays = 35;

    /// <summary>How many days a milestone may slip before the days say that it is in doubt, and before they say that it is unlikely.</summary>
    public const int DoubtDays = 14, UnlikelyDays = 56;

    /// <summary>What its lead said last; null where nobody has said.</summary>
    public Confidence? Said { get; init; }

    /// <summary>The day on which they said so; null where nobody has.</summary>
    public DateOnly? SaidOn { get; init; }

    /// <summary>Whether it runs and nobody has said for long how it stands.</summary>
    public bool IsStale { get; init; }

    /// <summary>The next milestone; null where none is left.</summary>
    public Milestone? Next { get; init; }

    /// <summary>The milestones that were to be reached by now, by what was expected, and were not.</summary>
    public IReadOnlyList<Milestone> Late { get; init; } = [];

    /// <summary>The milestone not reached yet that is expected latest after its baseline; null where none is later.</summary>
    public Milestone? Worst { get; init; }

    /// <summary>The day on which it was to end; null without milestones.</summary>
    public DateOnly? BaselineEnd { get; init; }

    /// <summary>The day on which it is expected to end; null without milestones.</summary>
    public DateOnly? ExpectedEnd { get; init; }

    /// <summary>What the days alone say; null without milestones.</summary>
    public Confidence? ByDays { get; init; }

    /// <summary>The worse of what was said and what the days say; null where neither says anything.</summary>
    public Confidence? Worse => Said is null ? ByDays : ByDays is null || ByDays < Said ? Said : ByDays;

    /// <summary>The rule behind it in a sentence: no colour without its reason.</summary>
    public string Because
    {
        get
        {
            var said = Said is { } confidence ? $"Its lead said “{confidence.InWords().ToLowerInvariant()}” on {SaidOn!.Value.InWords()}" : "Nobody has said how it stands";
            var days = ByDays switch
            {
                null => "it has no milestones",
                Confidence.Green => $"no milestone is late or expected more than {DoubtDays} days after its baseline",
                _ when Late.Count > 0 => $"“{Late[0].Title}” was expected on {(Late[0].Forecast ?? Late[0].Baseline).InWords()} and is not reached",
                _ => $"“{Worst!.Title}” is expected {CountingWords.Several(Worst.Slip, "day")} after its baseline",
            };
            return $"{said}; {days}.";
        }
    }

    /// <summary>How a project stands.</summary>
    /// <param name="project">The project.</param>
    /// <param name="today">The day.</param>
    public static ProjectStanding Of(Project project, DateOnly today)
    {
        var last = project.Reports.Count > 0 ? project.Reports[^1] : null;
        var open = project.Milestones.Where(each => each.Actual is null).OrderBy(each => each.Finish).ThenBy(each => each.Key).ToList();
        var late = open.Where(each => each.Finish < today).ToList();
        var worst = open.Where(each => each.Slip > 0).OrderByDescending(each => each.Slip).FirstOrDefault();
        var since = last?.On ?? project.StateSince;
        return new()
        {
            Said = last?.Confidence,
            SaidOn = last?.On,
            IsStale = project.State == ProjectState.Running && today.DayNumber - since.DayNumber > ReportDays,
            Next = open.Count > 0 ? open[0] : null,
            Late = late,
            Worst = worst,
            BaselineEnd = project.Milestones.Count > 0 ? project.Milestones.Max(each => each.Baseline) : null,
            ExpectedEnd = project.Milestones.Count > 0 ? project.Milestones.Max(each => each.Finish) : null,
            ByDays = project.Milestones.Count == 0 ? null : Math.Max(late.Select(each => today.DayNumber - each.Finish.DayNumber).DefaultIfEmpty().Max(), worst?.Slip ?? 0) switch
            {
                > UnlikelyDays => Confidence.Red,
                > DoubtDays => Confidence.Amber,
                _ => late.Count > 0 ? Confidence.Amber : Confidence.Green,
            },
        };
    }
}
