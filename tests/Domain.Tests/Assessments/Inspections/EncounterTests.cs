using GoldenThread.Domain.Assessments.Inspections;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class EncounterTests
{
    private static readonly EncounterDetails Details = new() { With = "the Leader", About = "Ambition", On = On("2026-12-01"), Time = "10.00 to 11.30", Where = "Room 2" };

    private static Inspection WithOne(EncounterDetails? details = null)
    {
        var inspection = New();
        Assert.True(inspection.PlanEncounter(details ?? Details, Officer).IsGranted);
        return inspection;
    }

    [Fact]
    public void Interviews_and_focus_groups_are_planned()
    {
        var inspection = New();
        Assert.Equal(("Interview with the Leader planned for 1 December 2026", null), Happened(inspection.PlanEncounter(Details with { With = " the  Leader " }, Officer)));
        Assert.Equal(("Focus group with staff planned", null), Happened(inspection.PlanEncounter(new() { IsGroup = true, With = "staff" }, Officer)));
        Assert.Equal([(1, false), (2, true)], inspection.Encounters.Select(each => (each.Number, each.IsGroup)));
        Assert.Equal(("With", "Say who is met: a post, members, staff, partners."), Fault(inspection.PlanEncounter(new() { With = " " }, Officer)));
        var long201 = new string('x', 201);
        Assert.Equal(["With", "About", "Time", "Where"], Faults(inspection.PlanEncounter(new() { With = long201, About = long201, Time = long201, Where = long201 }, Officer)).Select(fault => fault.Item1));
        Refused(inspection.PlanEncounter(Details, Lead));
    }

    [Fact]
    public void A_change_says_what_changed()
    {
        var inspection = WithOne();
        Assert.Equal(("Focus group with staff changed: interview or focus group, who is met, what it is about, day, time, place", null), Happened(inspection.ChangeEncounter(1, new() { IsGroup = true, With = "staff" }, Officer)));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.ChangeEncounter(1, new() { IsGroup = true, With = "staff" }, Officer)));
        Assert.Equal("With", Fault(inspection.ChangeEncounter(1, new(), Officer)).Item1);
        Assert.Equal(("", "There is no such interview or focus group in the list."), Fault(inspection.ChangeEncounter(2, Details, Officer)));
        Refused(inspection.ChangeEncounter(1, Details, Lead));
    }

    [Fact]
    public void Who_confirmed_one_day_has_not_confirmed_another()
    {
        var inspection = WithOne();
        Assert.Equal(("Interview with the Leader confirmed for 1 December 2026", null), Happened(inspection.ConfirmEncounter(1, Officer)));
        Assert.Equal(("", "This was confirmed already."), Fault(inspection.ConfirmEncounter(1, Officer)));
        Assert.Equal(("Interview with the Leader changed: what it is about", null), Happened(inspection.ChangeEncounter(1, Details with { About = "Money" }, Officer)));
        Assert.True(inspection.Encounters[0].IsConfirmed);
        foreach (var other in new[] { Details with { On = On("2026-12-02") }, Details with { Time = "9.00" }, Details with { Where = "Room 3" }, Details with { With = "the Mayor" } })
        {
            inspection = WithOne();
            Assert.True(inspection.ConfirmEncounter(1, Officer).IsGranted);
            Assert.EndsWith("; to be confirmed again", Happened(inspection.ChangeEncounter(1, other, Officer)).Item1, StringComparison.Ordinal);
            Assert.False(inspection.Encounters[0].IsConfirmed);
        }

        Assert.Equal(("", "Give its day first: nobody can say that they come on no day."), Fault(WithOne(Details with { On = null }).ConfirmEncounter(1, Officer)));
        Refused(inspection.ConfirmEncounter(1, Lead));
    }

    [Fact]
    public void What_is_cancelled_stays_in_the_list_with_its_reason_and_its_number_is_not_used_again()
    {
        var inspection = WithOne();
        Assert.True(inspection.PlanEncounter(new() { With = "partners" }, Officer).IsGranted);
        Assert.Equal(("Because", "Say why it is cancelled."), Fault(inspection.CancelEncounter(1, null, Officer)));
        Assert.Equal("Because", Fault(inspection.CancelEncounter(1, new('x', 4001), Officer)).Item1);
        Refused(inspection.CancelEncounter(1, "Ill", Lead));
        Assert.Equal(("Interview with the Leader on 1 December 2026 cancelled", "Ill"), Happened(inspection.CancelEncounter(1, " Ill ", Officer)));
        Assert.Equal(("Interview with partners cancelled", "Not needed"), Happened(inspection.CancelEncounter(2, "Not needed", Officer)));
        Assert.Equal([(1, "the Leader", "Ill", true), (2, "partners", "Not needed", true)], inspection.Encounters.Select(each => (each.Number, each.With, each.CancelledBecause, each.IsCancelled)));
        var cancelled = ("", "This was cancelled. Plan another one instead.");
        Assert.Equal([cancelled, cancelled, cancelled], new[] { Fault(inspection.CancelEncounter(2, "Again", Officer)), Fault(inspection.ConfirmEncounter(1, Officer)), Fault(inspection.ChangeEncounter(1, Details with { About = "Money" }, Officer)) });
        Assert.True(inspection.PlanEncounter(Details, Officer).IsGranted);
        Assert.Equal([1, 2, 3], inspection.Encounters.Select(each => each.Number));
        Assert.False(inspection.Encounters[2].IsCancelled);
    }
}
