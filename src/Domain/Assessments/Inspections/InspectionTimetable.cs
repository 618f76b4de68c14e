using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The dates of an inspection, planned back and forward from its fieldwork in working days. What is kept of it is its template, the first day of fieldwork and what was set by hand: the rest follows.</summary>
public sealed class InspectionTimetable
{
    /// <summary>The most characters of a reason for setting a step by hand.</summary>
    public const int MaxReason = 1000;

    private readonly WorkingDays days;

    private InspectionTimetable(TimetableTemplate template, DateOnly fieldwork, WorkingDays days, IReadOnlyList<StepByHand> byHand) =>
        (Template, Fieldwork, this.days, ByHand, Steps) = (template, fieldwork, days, byHand, []);

    /// <summary>The steps that it is planned by.</summary>
    public TimetableTemplate Template { get; }

    /// <summary>The first day of fieldwork.</summary>
    public DateOnly Fieldwork { get; }

    /// <summary>What was set by hand, at most once for each step.</summary>
    public IReadOnlyList<StepByHand> ByHand { get; }

    /// <summary>The steps with their dates, by their first day; of the same day, as the template has them.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; private init; }

    /// <summary>Plans an inspection; refused where a step counts from one that is not there or the steps go in a circle, a day lies outside the years that are typed, or a step set by hand is not there.</summary>
    /// <param name="template">The steps.</param>
    /// <param name="fieldwork">The first day of fieldwork.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="byHand">What was set by hand; the last for each step counts.</param>
    public static Outcome<InspectionTimetable> Plan(TimetableTemplate template, DateOnly fieldwork, WorkingDays days, IReadOnlyList<StepByHand>? byHand = null)
    {
        List<StepByHand> hand = [.. (byHand ?? []).GroupBy(each => each.Key).Select(same => same.Last())];
        List<Problem> faults = [.. template.Faults()];
        if (TypedYears.Fault("Fieldwork", fieldwork) is { } year) { faults.Add(year); }
        faults.AddRange(hand.SelectMany(each => Faults(each, template)));
        if (faults.Count > 0) { return faults; }

        var planned = new Dictionary<string, PlannedStep>();
        var timetable = new InspectionTimetable(template, fieldwork, days, hand);
        foreach (var step in template.Steps) { timetable.Place(step, planned); }
        return new InspectionTimetable(template, fieldwork, days, hand) { Steps = [.. template.Steps.Select(step => planned[step.Key]).OrderBy(step => step.From)] };
    }

    /// <summary>Sets the first day of a step by hand, also one on which the offices are closed; whatever counts from it moves with it, unless it was set by hand itself.</summary>
    /// <param name="step">The key of the step.</param>
    /// <param name="date">The day.</param>
    /// <param name="because">Why.</param>
    public Outcome<InspectionTimetable> Move(string step, DateOnly date, string? because) => Plan(Template, Fieldwork, days, [.. ByHand, new(step, date, Naming.Tidy(because))]);

    /// <summary>Lets a step that was set by hand be counted again.</summary>
    /// <param name="step">The key of the step.</param>
    public Outcome<InspectionTimetable> Release(string step) => ByHand.Any(each => each.Key == step)
        ? Plan(Template, Fieldwork, days, [.. ByHand.Where(each => each.Key != step)])
        : new Problem("Step", "This step was not set by hand.");

    /// <summary>Plans it for another first day of fieldwork; what was set by hand stays where it is.</summary>
    /// <param name="fieldwork">The day.</param>
    public Outcome<InspectionTimetable> MoveFieldwork(DateOnly fieldwork) => Plan(Template, fieldwork, days, ByHand);

    private static IEnumerable<Problem> Faults(StepByHand hand, TimetableTemplate template)
    {
        if (template.Steps.All(step => step.Key != hand.Key)) { yield return new("Step", $"The timetable has no step “{hand.Key}”."); }
        if (TypedYears.Fault("Date", hand.Date) is { } year) { yield return year; }
        if (hand.Because.Length == 0) { yield return new("Because", "Say why the step is moved."); }
        if (Naming.TooLong("Because", hand.Because, MaxReason) is { } fault) { yield return fault; }
    }

    private PlannedStep Place(TimetableStep step, Dictionary<string, PlannedStep> planned)
    {
        if (planned.TryGetValue(step.Key, out var done)) { return done; }
        var origin = step.From == TimetableTemplate.Fieldwork ? null : Place(Template.Steps.First(other => other.Key == step.From), planned);
        var counted = StepCount.Of(step, origin, Fieldwork, days);
        var hand = ByHand.FirstOrDefault(each => each.Key == step.Key);
        var from = hand?.Date ?? counted.Day;
        var to = days.AddWorkingDays(from, step.Days - 1);
        var lasting = step.Days == 1 ? "" : $"; it lasts {ClockReading.Span(step.Days, ClockUnit.WorkingDays)}{StepCount.Skipped(days.HolidaysBetween(from, to), ", and ")}";
        return planned[step.Key] = new(step.Key, step.Title, step.Kind, from, to, (hand is null ? counted.Words : Said(hand, counted)) + lasting, hand is not null, step.IsUnconfirmed);
    }

    private string Said(StepByHand hand, StepCount counted)
    {
        var closed = days.WhyClosed(hand.Date) is { } why ? $", though it is {why}" : "";
        return $"set by hand{closed}: {hand.Because.TrimEnd('.')}; {(hand.Date == counted.Day ? "counted, it is the same day" : $"counted, it would be {counted.Day.InWords()}")}, {counted.Words}";
    }
}
