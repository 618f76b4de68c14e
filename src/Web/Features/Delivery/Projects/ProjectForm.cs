using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A project as typed.</summary>
public sealed class ProjectForm
{
    public string? Pid { get; set; }
    public string? Title { get; set; }
    public string? Purpose { get; set; }
    public Guid? ProgrammeId { get; set; }
    public Guid? LeadPostId { get; set; }
    public Guid? SponsorPostId { get; set; }
    public string? Replaces { get; set; }
    public string? Budget { get; set; }
    public string? Funding { get; set; }

    /// <summary>One a line.</summary>
    public string? Approvers { get; set; }

    /// <summary>What is new in this version of the PID.</summary>
    public string? What { get; set; }

    public static ProjectForm Of(Project project) => new()
    {
        Pid = project.Pid,
        Title = project.Title,
        Purpose = project.Purpose,
        ProgrammeId = project.ProgrammeId,
        LeadPostId = project.LeadPostId,
        SponsorPostId = project.SponsorPostId,
        Budget = Typed.Show(project.Budget),
        Funding = project.Funding,
    };

    public ProjectDetails Read(List<Problem> faults) => new()
    {
        Pid = Pid,
        Title = Title,
        Purpose = Purpose,
        ProgrammeId = ProgrammeId,
        LeadPostId = LeadPostId,
        SponsorPostId = SponsorPostId,
        Replaces = Replaces,
        Budget = Typed.Pounds(Budget, "Form.Budget", faults),
        Funding = Funding,
        Approvers = Typed.Lines(Approvers),
    };
}
