using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A plan or strategy as typed.</summary>
public sealed class CouncilPlanForm
{
    public string? Title { get; set; }
    public CouncilPlanKind? Kind { get; set; }
    public string? Purpose { get; set; }
    public Guid? OwnerPostId { get; set; }
    public Guid? ServiceId { get; set; }
    public DateParts StartsOn { get; set; } = new();
    public DateParts EndsOn { get; set; } = new();
    public string? AgreedBy { get; set; }
    public DateParts AgreedOn { get; set; } = new();

    public static CouncilPlanForm Of(CouncilPlan plan) => new() { Title = plan.Title, Kind = plan.Kind, Purpose = plan.Purpose, OwnerPostId = plan.OwnerPostId, ServiceId = plan.ServiceId, StartsOn = DateParts.Of(plan.StartsOn), EndsOn = DateParts.Of(plan.EndsOn), AgreedBy = plan.AgreedBy, AgreedOn = DateParts.Of(plan.AgreedOn) };

    public CouncilPlanDetails Read(List<Problem> faults) => new()
    {
        Title = Title,
        Kind = Kind,
        Purpose = Purpose,
        OwnerPostId = OwnerPostId,
        ServiceId = ServiceId,
        StartsOn = TypedDay.Read(StartsOn, "Form.StartsOn", "The first day", faults),
        EndsOn = TypedDay.Read(EndsOn, "Form.EndsOn", "The last day", faults),
        AgreedBy = AgreedBy,
        AgreedOn = TypedDay.Read(AgreedOn, "Form.AgreedOn", "The day on which it was agreed", faults),
    };
}
