namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Somebody of the inspection team, or who looks after it here.</summary>
/// <param name="Role">What they are: team leader, inspector, link inspector, peer officer, peer member, project support officer.</param>
/// <param name="Who">Their name or post, as they are known here.</param>
/// <param name="From">Where they come from; empty where that is not said.</param>
public sealed record TeamMember(string Role, string Who, string From);
