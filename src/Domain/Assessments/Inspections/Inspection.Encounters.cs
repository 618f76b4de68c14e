using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>Plans an interview or a focus group.</summary>
    /// <param name="details">What is typed of it.</param>
    /// <param name="actor">Who plans it.</param>
    public Outcome<EncounterPlanned> PlanEncounter(EncounterDetails details, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("plan interviews and focus groups"); }
        if (Faults(details) is { Count: > 0 } faults) { return faults; }
        var encounter = Taken(new() { Number = Encounters.Select(each => each.Number).DefaultIfEmpty().Max() + 1, With = "" }, details);
        Encounters = [.. Encounters, encounter];
        return new EncounterPlanned(Ref, encounter.InWords(), encounter.On);
    }

    /// <summary>Changes what is known of an interview or a focus group. Whoever had said that they come said so of the day, the time and the place that it had: where one of these changes, or who is met, it is to be confirmed again.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed of it now.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<EncounterChanged> ChangeEncounter(int number, EncounterDetails details, Actor actor)
    {
        if (MayNotTouch(number, actor, out var before) is { } refused) { return refused; }
        if (Faults(details) is { Count: > 0 } faults) { return faults; }
        var now = Taken(before, details);
        List<string> changed = [];
        void Say(bool differs, string what) { if (differs) { changed.Add(what); } }
        Say(before.IsGroup != now.IsGroup, "Interview or focus group");
        Say(before.With != now.With, "Who is met");
        Say(before.About != now.About, "What it is about");
        Say(before.On != now.On, "Day");
        Say(before.Time != now.Time, "Time");
        Say(before.Where != now.Where, "Place");
        if (changed.Count == 0) { return NothingChanged; }
        now = now with { IsConfirmed = before.IsConfirmed && (before.With, before.On, before.Time, before.Where) == (now.With, now.On, now.Time, now.Where) };
        Encounters = [.. Encounters.Select(each => each.Number == number ? now : each)];
        return new EncounterChanged(Ref, now.InWords(), changed, before.IsConfirmed && !now.IsConfirmed);
    }

    /// <summary>Records that those who are met have said that they come.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<EncounterConfirmed> ConfirmEncounter(int number, Actor actor)
    {
        if (MayNotTouch(number, actor, out var before) is { } refused) { return refused; }
        if (before.IsConfirmed) { return new Problem("", "This was confirmed already."); }
        if (before.On is not { } day) { return new Problem("", "Give its day first: nobody can say that they come on no day."); }
        Encounters = [.. Encounters.Select(each => each.Number == number ? each with { IsConfirmed = true } : each)];
        return new EncounterConfirmed(Ref, before.InWords(), day);
    }

    /// <summary>Cancels an interview or a focus group: it stays in the list with the reason, and keeps its number.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who cancels it.</param>
    public Outcome<EncounterCancelled> CancelEncounter(int number, string? because, Actor actor)
    {
        if (MayNotTouch(number, actor, out var before) is { } refused) { return refused; }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it is cancelled."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        var reason = because.Trim();
        Encounters = [.. Encounters.Select(each => each.Number == number ? each with { CancelledBecause = reason } : each)];
        return new EncounterCancelled(Ref, before.InWords(), before.On, reason);
    }

    private static Encounter Taken(Encounter encounter, EncounterDetails details) => encounter with
    {
        IsGroup = details.IsGroup,
        With = Naming.Tidy(details.With),
        About = Naming.Tidy(details.About),
        On = details.On,
        Time = Naming.Tidy(details.Time),
        Where = Naming.Tidy(details.Where),
    };

    private static List<Problem> Faults(EncounterDetails details)
    {
        List<Problem> faults = [];
        if (Naming.Tidy(details.With).Length == 0) { faults.Add(new("With", "Say who is met: a post, members, staff, partners.")); }
        foreach (var (field, text) in new[] { ("With", details.With), ("About", details.About), ("Time", details.Time), ("Where", details.Where) })
        {
            if (Naming.TooLong(field, text, MaxTitle) is { } fault) { faults.Add(fault); }
        }

        return faults;
    }

    private Problem? MayNotTouch(int number, Actor actor, out Encounter encounter)
    {
        encounter = Encounters.FirstOrDefault(each => each.Number == number)!;
        return !actor.May(Right.RunAssessments) ? Actor.Refused("change interviews and focus groups")
            : encounter is null ? new("", "There is no such interview or focus group in the list.")
            : encounter.IsCancelled ? new("", "This was cancelled. Plan another one instead.")
            : null;
    }
}
