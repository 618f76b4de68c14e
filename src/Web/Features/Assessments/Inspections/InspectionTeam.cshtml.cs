using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionTeamPage(KeepTeam keep, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : AroundInspectionPage(open, conflicts, desk, shell)
{
    private const int EmptyRows = 4;

    [BindProperty] public List<TeamRow> Team { get; set; } = [];

    public override string Way => "team";

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostAsync(string inspection, CancellationToken cancel) =>
        ActAsync(inspection, [], by => keep.RunAsync(inspection, [.. Team.Select(row => new TeamMember(row.Role ?? "", row.Who ?? "", row.From ?? ""))], by, cancel), null, cancel);

    protected override bool Begin()
    {
        Team = [.. Inspection.Team.Select(member => new TeamRow { Role = member.Role, Who = member.Who, From = member.From }), .. Enumerable.Range(0, EmptyRows).Select(_ => new TeamRow())];
        return true;
    }
}

/// <summary>A row of the team as typed.</summary>
public sealed class TeamRow
{
    public string? Role { get; set; }
    public string? Who { get; set; }
    public string? From { get; set; }
}
