using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>Its timetable, counted from the first day on site; null while it has no template or no such day. Once the report is published, that day stands instead of any that was planned.</summary>
    /// <param name="days">The council's working days.</param>
    public InspectionTimetable? Planned(WorkingDays days) =>
        FieldWork is { } first && TemplateOf(Timetable) is { } template ? InspectionTimetable.Plan(template, first, days, HandOf(template, ByHand)).Value : null;

    /// <summary>Chooses the template of its timetable; what was set by hand stays where the new one has the same step.</summary>
    /// <param name="code">The template.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="actor">Who chooses.</param>
    public Outcome<TimetableChosen> ChooseTimetable(string? code, WorkingDays days, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("choose the timetable of an inspection"); }
        if (FieldWork is not { } first) { return new Problem("Template", "Give the first day on site first: the timetable is counted from it."); }
        if (TemplateOf(code) is not { } template) { return new Problem("Template", "Choose a timetable from the list."); }
        if (template.Code == Timetable) { return NothingChanged; }
        List<StepByHand> kept = [.. ByHand.Where(hand => template.Steps.Any(step => step.Key == hand.Key))];
        if (InspectionTimetable.Plan(template, first, days, HandOf(template, kept)) is { IsGranted: false } refused) { return refused.Problems.ToList(); }
        var chosen = new TimetableChosen(Ref, template.Title, ByHand.Count - kept.Count);
        (Timetable, ByHand) = (template.Code, kept);
        return chosen;
    }

    /// <summary>Sets the first day of a step by hand; what counts from it moves with it.</summary>
    /// <param name="key">The step.</param>
    /// <param name="date">Its first day.</param>
    /// <param name="because">Why.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="actor">Who moves it.</param>
    public Outcome<StepMoved> MoveStep(string key, DateOnly? date, string? because, WorkingDays days, Actor actor)
    {
        if (MayNotSet(key, days, actor, out var before) is { } refused) { return refused; }
        if (date is not { } day) { return new Problem("Date", "Give the day on which the step begins."); }
        var moved = before.Move(key, day, because);
        if (moved.Value is not { } after) { return moved.Problems.ToList(); }
        var hand = after.ByHand.Single(each => each.Key == key);
        if (ByHand.Contains(hand)) { return NothingChanged; }
        ByHand = [.. ByHand.Where(each => each.Key != key), hand];
        var (was, now) = (before.Steps.Single(step => step.Key == key), after.Steps.Single(step => step.Key == key));
        return new StepMoved(Ref, now.Title, was.From, now.From, Others(before, after, key), hand.Because);
    }

    /// <summary>Lets a step that was set by hand be counted again.</summary>
    /// <param name="key">The step.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="actor">Who releases it.</param>
    public Outcome<StepReleased> ReleaseStep(string key, WorkingDays days, Actor actor)
    {
        if (MayNotSet(key, days, actor, out var before) is { } refused) { return refused; }
        var released = before.Release(key);
        if (released.Value is not { } after) { return released.Problems.ToList(); }
        ByHand = [.. ByHand.Where(each => each.Key != key)];
        var now = after.Steps.Single(step => step.Key == key);
        return new StepReleased(Ref, now.Title, now.From, Others(before, after, key));
    }

    /// <summary>The step at which its report is published, which stands on the day of publication once that is known; null where the timetable has none.</summary>
    /// <param name="template">The template.</param>
    public static TimetableStep? PublicationOf(TimetableTemplate template) => template.Steps.FirstOrDefault(step => step.Kind == TimetableKind.Publication);

    private static Problem NothingChanged => new("", "Nothing was changed.");

    private static TimetableTemplate? TemplateOf(string? code) => TimetableTemplates.All.FirstOrDefault(template => template.Code == code);

    private static int Others(InspectionTimetable before, InspectionTimetable after, string key) =>
        after.Steps.Count(step => step.Key != key && before.Steps.Single(same => same.Key == step.Key).From != step.From);

    private Problem? MayNotSet(string key, WorkingDays days, Actor actor, out InspectionTimetable planned)
    {
        planned = null!;
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("move the steps of an inspection"); }
        if (Planned(days) is not { } timetable) { return new("", "Choose a timetable first."); }
        planned = timetable;
        return PublishedOn is { } day && PublicationOf(timetable.Template)?.Key == key ? new("Step", $"The report was published on {day.InWords()}, and the step stands there.") : null;
    }

    private IReadOnlyList<StepByHand> HandOf(TimetableTemplate template, IReadOnlyList<StepByHand> hand) =>
        PublishedOn is { } day && PublicationOf(template) is { } step ? [.. hand.Where(each => each.Key != step.Key), new(step.Key, day, "the report was published then")] : hand;
}
