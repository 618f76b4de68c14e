using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>How the steps of its timetable stand on a day, in their order. A step is late where its time has passed and what is recorded here shows that it was not done; of others nothing is known but that their time has passed.</summary>
    /// <param name="timetable">Its timetable.</param>
    /// <param name="today">The day.</param>
    public IReadOnlyList<StepStanding> StepsAt(InspectionTimetable timetable, DateOnly today)
    {
        var next = timetable.Steps.FirstOrDefault(step => step.From > today)?.From;
        var publication = PublicationOf(timetable.Template)?.Key;
        StepState Of(PlannedStep step) => step.To < today ? StepState.Past : step.From <= today ? StepState.Now : step.From == next ? StepState.Next : StepState.Ahead;
        return [.. timetable.Steps.Select(step => step.To < today && Missing(step, publication, today) is { } why ? new StepStanding(step, StepState.Late, why) : new(step, Of(step), ""))];
    }

    /// <summary>What is to be done after it by the clocks of its framework, with the day where it can be counted.</summary>
    /// <param name="clocks">The framework's clocks.</param>
    /// <param name="days">The council's working days.</param>
    public IReadOnlyList<FollowUpDue> FollowUps(IEnumerable<FrameworkClock> clocks, WorkingDays days)
    {
        // A visit ends with the last day of fieldwork, which only a timetable gives. The words are those of the files of the frameworks.
        var lastDay = Planned(days)?.Steps.Where(step => step.Kind == TimetableKind.FieldWork).Select(step => (DateOnly?)step.To).Max();
        DateOnly? From(FrameworkClock clock) => clock.After switch
        {
            "publication of the report" => PublishedOn,
            "the peer challenge" or "the last one" or "the last inspection" => lastDay,
            _ => null,
        };
        return [.. clocks.Where(clock => clock.Amount > 0).Select(clock => From(clock) is { } from ? new FollowUpDue(clock, ClockReading.DueOf(clock, from, days), clock.InWords(from, days)) : new(clock, null, clock.InWords()))];
    }

    private string? Missing(PlannedStep step, string? publication, DateOnly today) => step.Kind switch
    {
        TimetableKind.Publication when step.Key == publication && PublishedOn is null => "no day of publication is recorded",
        TimetableKind.DocumentReview when Documents.Count(document => document.StateOn(today) == DocumentState.Late) is > 0 and var late => $"{CountingWords.Several(late, "document")} {(late == 1 ? "is" : "are")} late",
        TimetableKind.Comments when Comments.Count(comment => comment.IsToSend) is > 0 and var unsent => $"{CountingWords.Several(unsent, "comment")} {(unsent == 1 ? "is" : "are")} not sent",
        _ => null,
    };
}
