using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A strand as typed.</summary>
public sealed class StrandForm
{
    public string? Title { get; set; }
    public Guid? LeadPostId { get; set; }
    public string? Outcome { get; set; }
    public string? ReviewOn { get; set; }
    public Guid? PlanId { get; set; }
    public List<Guid> Projects { get; set; } = [];

    public static StrandForm Of(Strand strand) => new() { Title = strand.Title, LeadPostId = strand.LeadPostId, Outcome = strand.Outcome, ReviewOn = Typed.Show(strand.ReviewOn), PlanId = strand.PlanId, Projects = [.. strand.Projects] };

    public StrandDetails Read(List<Problem> faults) => new() { Title = Title, LeadPostId = LeadPostId, Outcome = Outcome, ReviewOn = Typed.Day(ReviewOn, "Form.ReviewOn", faults), PlanId = PlanId, Projects = Projects };
}
