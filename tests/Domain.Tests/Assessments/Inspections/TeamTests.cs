using GoldenThread.Domain.Assessments.Inspections;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class TeamTests
{
    [Fact]
    public void The_team_is_kept_as_typed_without_empty_rows()
    {
        var inspection = New();
        Assert.Equal(("Inspection team changed", "Added: Ann Bell, Team leader; Bo Carr, Inspector."), Happened(inspection.KeepTeam([new(" Team  leader ", "Ann Bell", "Ofsted"), new("", " ", ""), new("Inspector", "Bo Carr", "")], Officer)));
        Assert.Equal([new("Team leader", "Ann Bell", "Ofsted"), new("Inspector", "Bo Carr", "")], inspection.Team);
        Assert.Equal(("Inspection team changed", "Added: Ann Bell, Peer member. Taken out: Ann Bell, Team leader."), Happened(inspection.KeepTeam([new("Peer member", "Ann Bell", "Ofsted"), new("Inspector", "Bo Carr", "")], Officer)));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.KeepTeam([.. inspection.Team, new("", "", "")], Officer)));
        Assert.Equal("Taken out: Ann Bell, Peer member; Bo Carr, Inspector.", Happened(inspection.KeepTeam([], Officer)).Item2);
        Refused(inspection.KeepTeam([], Lead));
    }

    [Fact]
    public void One_person_may_have_two_roles_and_none_twice()
    {
        var inspection = New();
        Assert.True(inspection.KeepTeam([new("Inspector", "Ann Bell", ""), new("Link inspector", "Ann Bell", "")], Officer).IsGranted);
        Assert.Equal(("Team[1].Who", "ann  bell is in the list twice in the same role.".Replace("  ", " ", StringComparison.Ordinal)), Fault(inspection.KeepTeam([new("Inspector", "Ann Bell", ""), new("inspector", "ann  bell", "Elsewhere")], Officer)));
        Assert.Equal(2, inspection.Team.Count);
    }

    [Fact]
    public void A_row_says_who_and_in_which_role()
    {
        var inspection = New();
        Assert.Equal([("Team[0].Role", "Say what they are: team leader, inspector, peer member."), ("Team[2].Who", "Say who it is.")], Faults(inspection.KeepTeam([new("", "Ann Bell", ""), new("", "", ""), new("Inspector", "", "")], Officer)));
        Assert.Equal(["Team[0].Role", "Team[0].Who"], Faults(inspection.KeepTeam([new("", "", "Ofsted")], Officer)).Select(fault => fault.Item1));
        var long201 = new string('x', 201);
        Assert.Equal(["Team[0].Role", "Team[0].Who", "Team[0].From"], Faults(inspection.KeepTeam([new(long201, long201, long201)], Officer)).Select(fault => fault.Item1));
        Assert.Empty(inspection.Team);
    }
}
