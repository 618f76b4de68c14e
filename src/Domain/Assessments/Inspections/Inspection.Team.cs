using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>Keeps who comes: the whole team, each in a role once. Rows in which nothing is typed count for nothing.</summary>
    /// <param name="typed">The team as typed.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<TeamChanged> KeepTeam(IReadOnlyList<TeamMember> typed, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("keep the team of an inspection"); }
        List<Problem> faults = [];
        List<TeamMember> team = [];
        for (var row = 0; row < typed.Count; row++)
        {
            var member = new TeamMember(Naming.Tidy(typed[row].Role), Naming.Tidy(typed[row].Who), Naming.Tidy(typed[row].From));
            if (member is { Role: "", Who: "", From: "" }) { continue; }
            faults.AddRange(Faults(member, row, team));
            team.Add(member);
        }

        if (faults.Count > 0) { return faults; }
        List<TeamMember> come = [.. team.Except(Team)], gone = [.. Team.Except(team)];
        if (come.Count + gone.Count == 0) { return NothingChanged; }
        Team = team;
        return new TeamChanged(Ref, come, gone);
    }

    private static IEnumerable<Problem> Faults(TeamMember member, int row, List<TeamMember> before)
    {
        if (member.Role.Length == 0) { yield return new($"Team[{row}].Role", "Say what they are: team leader, inspector, peer member."); }
        if (member.Who.Length == 0) { yield return new($"Team[{row}].Who", "Say who it is."); }
        if (before.Exists(other => Naming.Same(other.Role, member.Role) && Naming.Same(other.Who, member.Who))) { yield return new($"Team[{row}].Who", $"{member.Who} is in the list twice in the same role."); }
        foreach (var (field, text) in new[] { ("Role", member.Role), ("Who", member.Who), ("From", member.From) })
        {
            if (Naming.TooLong($"Team[{row}].{field}", text, MaxTitle) is { } fault) { yield return fault; }
        }
    }
}
