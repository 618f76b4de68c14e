using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>Opens an inspection.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="details">What is known of it.</param>
    /// <param name="others">The council's other inspections.</param>
    /// <param name="actor">Who opens it.</param>
    public static (Inspection? Inspection, Outcome<InspectionOpened> Outcome) Open(Guid id, InspectionDetails details, IReadOnlyCollection<Inspection> others, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return (null, Actor.Refused("open an inspection")); }
        var inspection = new Inspection { Id = id, Code = Naming.Free(Naming.Address(details.Title, 50, "inspection") is var address && address == "new" ? "inspection" : address, others.Select(other => other.Code).ToHashSet(StringComparer.Ordinal)), Title = "" };
        if (inspection.Faults(details, others, actor) is { Count: > 0 } faults) { return (null, faults); }
        inspection.Take(details);
        return (inspection, new InspectionOpened(inspection.Ref, inspection.Body));
    }

    /// <summary>Changes what is known of it.</summary>
    /// <param name="details">What is known of it now.</param>
    /// <param name="others">The council's other inspections.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<InspectionChanged> Change(InspectionDetails details, IReadOnlyCollection<Inspection> others, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("change an inspection"); }
        if (Faults(details, others, actor) is { Count: > 0 } faults) { return faults; }
        var before = (Title, Body, Framework, BesideId, FieldWork, PublishedOn, string.Join(' ', Plans));
        Take(details);
        List<string> changed = [];
        void Say(bool differs, string what) { if (differs) { changed.Add(what); } }
        Say(before.Title != Title, "Title");
        Say(before.Body != Body, "Body");
        Say(before.Framework != Framework, "Framework");
        Say(before.BesideId != BesideId, "Inspection beside it");
        Say(before.FieldWork != FieldWork, "First day on site");
        Say(before.PublishedOn != PublishedOn, "Publication");
        Say(before.Item7 != string.Join(' ', Plans), "Plans that answer it");
        return changed.Count == 0 ? new Problem("", "Nothing was changed.") : new InspectionChanged(Ref, changed);
    }

    private void Take(InspectionDetails details) =>
        (Title, Body, Framework, BesideId, FieldWork, PublishedOn, Plans) = (Naming.Tidy(details.Title), Naming.Tidy(details.Body), details.Framework ?? "", details.BesideId, details.FieldWork, details.PublishedOn, [.. details.Plans.Distinct()]);

    private List<Problem> Faults(InspectionDetails details, IReadOnlyCollection<Inspection> others, Actor actor)
    {
        List<Problem> faults = [];
        if (Naming.Fault("Title", details.Title, "the inspection", MaxTitle, others.Where(other => other.Id != Id).Select(other => other.Title)) is { } name) { faults.Add(name); }
        if (Naming.Tidy(details.Body).Length == 0) { faults.Add(new("Body", "Say who inspects.")); }
        if (Naming.TooLong("Body", details.Body, MaxTitle) is { } body) { faults.Add(body); }
        if (Naming.TooLong("Framework", details.Framework, 100) is { } framework) { faults.Add(framework); }
        if (details.BesideId is { } beside && (beside == Id || others.All(other => other.Id != beside))) { faults.Add(new("BesideId", "Choose another inspection from the list.")); }
        if (details.PublishedOn > actor.Today) { faults.Add(new("PublishedOn", "The report cannot have been published after today.")); }
        if (details.PublishedOn < details.FieldWork) { faults.Add(new("PublishedOn", "The report cannot have been published before the first day on site.")); }
        return faults;
    }
}
