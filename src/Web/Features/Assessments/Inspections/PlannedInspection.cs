using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The timetable of an inspection as it stands on a day, and what its framework asks for afterwards.</summary>
public sealed record PlannedInspection
{
    /// <summary>The timetable; null while none is chosen or the first day on site is not known.</summary>
    public InspectionTimetable? Timetable { get; init; }
    public IReadOnlyList<StepStanding> Steps { get; init; } = [];
    public IReadOnlyList<FollowUpDue> FollowUps { get; init; } = [];

    public int Late => Steps.Count(step => step.State == StepState.Late);

    /// <summary>What happens now, else what begins next; null where all is past.</summary>
    public StepStanding? Next => Steps.FirstOrDefault(step => step.State == StepState.Now) ?? Steps.FirstOrDefault(step => step.State == StepState.Next);

    /// <summary>What files list besides the steps: what the framework asks for, where the timetable has no such steps of its own.</summary>
    public IEnumerable<FollowUpDue> Besides => Steps.Any(step => step.Step.Kind == TimetableKind.FollowUp) ? [] : FollowUps.Where(due => due.Due is not null);

    public static PlannedInspection Of(Inspection inspection, WorkingDays days, DateOnly today)
    {
        var timetable = inspection.Planned(days);
        return new()
        {
            Timetable = timetable,
            Steps = timetable is null ? [] : inspection.StepsAt(timetable, today),
            FollowUps = inspection.FollowUps(ShippedFrameworks.Find(inspection.Framework)?.Clocks ?? [], days),
        };
    }
}
