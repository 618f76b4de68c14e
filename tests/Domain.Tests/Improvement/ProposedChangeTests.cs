using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class ProposedChangeTests
{
    private static string? Name(Guid id) => id == Sample.Head ? "Head of Consultation" : null;

    [Fact]
    public void The_record_of_review_writes_itself_from_what_is_proposed()
    {
        var (changed, added, out1, same, gone) = (Sample.Action(), Sample.Action("CEA2", id: 11), Sample.Action("CEA3", id: 12), Sample.Action("CEA4", id: 13), Sample.Action("CEA5", id: 14));
        changed.Proposed = Sample.Definition() with { NextReview = new DateOnly(2027, 1, 5), Outcome = new string('x', 90) };
        (added.ProposedPresence, out1.ProposedPresence, gone.Proposed, gone.RemovedOn) = (true, false, Sample.Definition("x"), Sample.Today);

        var changes = ProposedChange.Of([changed, added, out1, same, gone], new Dictionary<Guid, string> { [changed.Id] = "The report is late." }, Name);
        Assert.Equal([ProposedKind.Changed, ProposedKind.Added, ProposedKind.TakenOut], changes.Select(change => change.Kind));
        Assert.Equal(
            "CEA1 next review changed from nothing to “5 January 2027”; outcome reworded: The report is late.\nCEA2 added (“Publish one report a year”).\nCEA3 taken out (“Publish one report a year”).",
            ProposedChange.InWords(changes));
        Assert.Empty(changes[2].Fields);
        Assert.Contains(changes[1].Fields, field => field is { Field: "lead", Before: "", After: "Head of Consultation" });
        Assert.Equal("None", ProposedChange.InWords([]));
    }

    [Fact]
    public void Posts_and_boards_are_shown_by_name_and_told_apart_by_identity()
    {
        var (first, second) = (Sample.Definition() with { Leads = [new Lead("HC", Sample.Head)] }, Sample.Definition() with { Leads = [new Lead("HC", Sample.Id(3))] });
        var difference = Assert.Single(DefinitionDifference.Between(first, second, Name));
        Assert.Equal(("HC (Head of Consultation)", "HC (a post that no longer exists)"), (difference.Before, difference.After));
        Assert.Equal($"HC ({Sample.Id(3)})", Assert.Single(DefinitionDifference.Between(first, second)).After);

        var each = DefinitionDifference.Fields(Sample.Definition() with
        {
            Leads = [new Lead("HoS", PostClass: "Heads of service")],
            Monitoring = [new MonitoringRoute(1, "Report", Sample.Head, 6, new DateOnly(2027, 1, 5))],
            SeeAlso = ["CEB1"],
            OwnFinding = true,
            Steps = [new Step(1, "First", new Lead("HC", Sample.Head), new DateOnly(2027, 1, 5), true), new Step(2, "Second")],
        }, Name).ToDictionary(field => field.Field, field => field.Words);
        Assert.Equal("HoS (every post of the class Heads of service)", each["lead"]);
        Assert.Equal("Report (every 6 months) [Head of Consultation], next 5 January 2027", each["monitoring"]);
        Assert.Equal("First; HC (Head of Consultation); 5 January 2027 (sub-action)\nSecond", each["milestones and sub-actions"]);
        Assert.Equal(("CEB1", "yes"), (each["see also"], each["already known to the council"]));
    }
}
