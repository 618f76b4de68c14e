using System.Globalization;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

public sealed partial class SelfAssessment
{
    private const int MaxYear = 40;

    private static Problem Signed => new("", "This self-assessment was signed off: nothing in it changes. Open it again first.");

    /// <summary>Begins a self-assessment on an edition of a framework that is in use.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="details">What is known of it.</param>
    /// <param name="around">What it is checked against.</param>
    /// <param name="actor">Who begins it.</param>
    public static (SelfAssessment? Assessment, Outcome<SelfAssessmentBegun> Outcome) Begin(Guid id, FrameworkEdition edition, SelfAssessmentDetails details, AroundAssessment around, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return (null, Actor.Refused("begin a self-assessment")); }
        var code = Naming.Free(Naming.Address(details.Title, 50, "self-assessment") is var address && address is "new" or SideBySide.Address ? "self-assessment" : address, around.Others.Select(other => other.Code).ToHashSet(StringComparer.Ordinal));
        var assessment = new SelfAssessment { Id = id, Code = code, EditionId = edition.Id, Title = "", Subject = "", Year = "" };
        List<Problem> faults = edition.RetiredOn < actor.Today ? [new("EditionId", $"{edition.Content.Title}, edition {edition.Number.ToString(CultureInfo.InvariantCulture)}, was retired on {edition.RetiredOn.Value.InWords()}. Choose one that is in use.")] : [];
        faults.AddRange(assessment.Faults(details, around));
        if (faults.Count > 0) { return (null, faults); }
        assessment.Take(details);
        return (assessment, new SelfAssessmentBegun(assessment.Ref, edition.Ref.Name));
    }

    /// <summary>Changes what is known of it.</summary>
    /// <param name="details">What is known of it now.</param>
    /// <param name="around">What it is checked against.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<SelfAssessmentChanged> Change(SelfAssessmentDetails details, AroundAssessment around, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("change a self-assessment"); }
        if (IsSigned) { return Signed; }
        if (Faults(details, around) is { Count: > 0 } faults) { return faults; }
        var before = (Title, Subject, ServiceId, Year, BeforeId, InspectionId, Due, Reader: ReaderPost);
        Take(details);
        List<string> changed = [];
        void Say(bool differs, string what) { if (differs) { changed.Add(what); } }
        Say(before.Title != Title, "Title");
        Say(before.Subject != Subject, "Who is assessed");
        Say(before.ServiceId != ServiceId, "Service");
        Say(before.Year != Year, "Year");
        Say(before.BeforeId != BeforeId, "Assessment before");
        Say(before.InspectionId != InspectionId, "Inspection");
        Say(before.Due != Due, "Due");
        Say(before.Reader != ReaderPost, "Second reader");
        return changed.Count == 0 ? new Problem("", "Nothing was changed.") : new SelfAssessmentChanged(Ref, changed);
    }

    /// <summary>Says who answers which part by when, in the place of what was said before.</summary>
    /// <param name="assignments">Each part with a post; a part may have several.</param>
    /// <param name="content">The framework.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<LinesAssigned> Assign(IReadOnlyList<LineAssignment> assignments, FrameworkContent content, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("say who answers which line"); }
        if (IsSigned) { return Signed; }
        List<Problem> faults = [];
        foreach (var each in assignments)
        {
            if (content.TitleOf(each.Ref) is null) { faults.Add(new("Assignments", $"The framework has no part “{each.Ref}”.")); }
            if (chart.Post(each.Post) is not { EndedOn: null } && !Assignments.Any(old => old.Ref == each.Ref && old.Post == each.Post)) { faults.Add(new("Assignments", $"{each.Ref}: choose a post from the list.")); }
            if (each.Due > Due) { faults.Add(new("Assignments", $"{each.Ref} is due on {each.Due.Value.InWords()}, after the whole, which is due on {Due.Value.InWords()}.")); }
        }

        foreach (var twice in assignments.GroupBy(each => (each.Ref, each.Post)).Where(same => same.Count() > 1)) { faults.Add(new("Assignments", $"{twice.Key.Ref} is given to {chart.Post(twice.Key.Post)?.Title ?? "the same post"} twice.")); }
        if (faults.Count > 0) { return faults; }
        if (assignments.ToHashSet().SetEquals(Assignments)) { return new Problem("", "Nothing was changed."); }
        Assignments = [.. assignments];
        return new LinesAssigned(Ref, Assignments.Select(each => each.Ref).Distinct().Count(), Assignments.Select(each => each.Post).Distinct().Count());
    }

    private void Take(SelfAssessmentDetails details) =>
        (Title, Subject, ServiceId, Year, BeforeId, InspectionId, Due, ReaderPost) = (Naming.Tidy(details.Title), Naming.Tidy(details.Subject), details.ServiceId, Naming.Tidy(details.Year), details.BeforeId, details.InspectionId, details.Due, details.ReaderPost);

    private List<Problem> Faults(SelfAssessmentDetails details, AroundAssessment around)
    {
        List<Problem> faults = [];
        if (Naming.Fault("Title", details.Title, "the self-assessment", MaxTitle, around.Others.Where(other => other.Id != Id).Select(other => other.Title)) is { } title) { faults.Add(title); }
        if (Naming.Tidy(details.Subject).Length == 0) { faults.Add(new("Subject", "Say who is assessed: the council, a service, a partnership.")); }
        if (Naming.TooLong("Subject", details.Subject, MaxTitle) is { } subject) { faults.Add(subject); }
        if (Naming.Tidy(details.Year).Length == 0) { faults.Add(new("Year", "Say of which year or date it speaks.")); }
        if (Naming.TooLong("Year", details.Year, MaxYear) is { } year) { faults.Add(year); }
        if (details.ServiceId is { } service && around.Chart.Service(service) is null) { faults.Add(new("ServiceId", "Choose a service from the list.")); }
        if (details.InspectionId is { } inspection && !around.Inspections.Contains(inspection)) { faults.Add(new("InspectionId", "Choose an inspection from the list.")); }
        if (details.ReaderPost is { } reader && reader != ReaderPost && around.Chart.Post(reader) is not { EndedOn: null }) { faults.Add(new("ReaderPost", "Choose a post from the list.")); }
        if (details.BeforeId is { } before && !CameBefore(before, around.Others)) { faults.Add(new("BeforeId", "Choose an assessment that came before this one.")); }
        if (Assignments.Select(each => each.Due).Max() is { } last && last > details.Due) { faults.Add(new("Due", $"A line is to be answered by {last.InWords()}. Change that first, or give a later day.")); }
        return faults;
    }

    /// <summary>Whether an assessment is there and none that came before it is this one.</summary>
    private bool CameBefore(Guid before, IReadOnlyCollection<SelfAssessment> others)
    {
        var seen = new HashSet<Guid> { Id };
        for (Guid? at = before; at is { } each; at = others.FirstOrDefault(other => other.Id == each)?.BeforeId)
        {
            if (!seen.Add(each)) { return false; }
        }

        return others.Any(other => other.Id == before);
    }
}
