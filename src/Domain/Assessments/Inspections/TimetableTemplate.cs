using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The steps of an inspection, each by what it counts from, so that the first day of fieldwork gives every date.</summary>
public sealed record TimetableTemplate
{
    /// <summary>What steps count from that count from no other step: the first day of fieldwork.</summary>
    public const string Fieldwork = "fieldwork";

    /// <summary>The most steps that it may have.</summary>
    public const int MostSteps = 100;

    /// <summary>The most years that lie between a step and the one that it counts from.</summary>
    public const int MostYears = 10;

    /// <summary>The most working days that a step lasts.</summary>
    public const int MostDays = 260;

    /// <summary>How files and addresses name it.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The code of the framework that is inspected by; empty for none.</summary>
    public string Framework { get; init; } = "";

    /// <summary>Its steps, in the order in which they are written.</summary>
    public required IReadOnlyList<TimetableStep> Steps { get; init; }

    /// <summary>Where its times were read, and what is to be known of them, a sentence each.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What is wrong with it, in words; empty when it can be planned by.</summary>
    public IReadOnlyList<Problem> Faults()
    {
        var faults = new List<Problem>();
        if (Steps.Count is 0 or > MostSteps) { faults.Add(new(nameof(Steps), $"A timetable has 1 to {MostSteps} steps; this one has {Steps.Count}.")); }
        foreach (var twice in Steps.GroupBy(step => step.Key).Where(same => same.Count() > 1)) { faults.Add(new(nameof(TimetableStep.Key), $"{(twice.Count() == 2 ? "Two" : "Several")} steps have the key “{twice.Key}”. Give each its own.")); }
        foreach (var step in Steps)
        {
            if (step.Key is "" or Fieldwork) { faults.Add(new(nameof(TimetableStep.Key), $"“{step.Title}” cannot have the key “{step.Key}”. Give it another.")); }
            if (step.From != Fieldwork && Steps.All(other => other.Key != step.From)) { faults.Add(new(nameof(TimetableStep.From), $"“{step.Title}” counts from “{step.From}”, and there is no such step. Choose a step, or “{Fieldwork}”.")); }
            if (Math.Abs((long)step.Amount) > MostYears * UnitsOfYear(step.Unit)) { faults.Add(new(nameof(TimetableStep.Amount), $"“{step.Title}” is more than {CountingWords.Several(MostYears, "year")} from what it counts from.")); }
            if (step.Days is < 1 or > MostDays) { faults.Add(new(nameof(TimetableStep.Days), $"“{step.Title}” must last 1 to {MostDays} working days; {step.Days} was given.")); }
        }
        return faults.Count > 0 ? faults : [.. Circles()];
    }

    private static int UnitsOfYear(ClockUnit unit) => unit switch { ClockUnit.WorkingDays => MostDays, ClockUnit.Days => 366, ClockUnit.Months => 12, _ => 1 };

    private IEnumerable<Problem> Circles()
    {
        var said = new HashSet<string>();
        foreach (var step in Steps)
        {
            var way = new List<TimetableStep>();
            var at = step;
            while (at is not null && !way.Contains(at))
            {
                way.Add(at);
                at = Steps.FirstOrDefault(other => other.Key == at.From);
            }
            if (at != step || !said.Add(step.Key)) { continue; }
            said.UnionWith(way.Select(each => each.Key));
            var round = string.Join(", and that from ", way.Skip(1).Select(each => $"“{each.Title}”").Append(way.Count == 1 ? "itself" : $"“{step.Title}” again"));
            yield return new(nameof(TimetableStep.From), $"“{step.Title}” counts from {round}, so that it never gets a day. Let one of them count from another step, or from “{Fieldwork}”.");
        }
    }
}
