using System.ComponentModel;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A plan or strategy as a program sends it, and as it reads it: what is left out is empty.</summary>
public sealed record SentCouncilPlan
{
    public string? Title { get; init; }

    [Description("What kind of plan it is: Vision, CorporatePlan, ServicePlan")]
    public CouncilPlanKind? Kind { get; init; }

    [Description("What it is for, in plain words")]
    public string? Purpose { get; init; }

    [Description("The title of the post that answers for it")]
    public string? Owner { get; init; }

    [Description("The service whose plan it is, by name; left out where it is the whole council's")]
    public string? Service { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }

    [Description("Who agreed it; left out before")]
    public string? AgreedBy { get; init; }
    public DateOnly? AgreedOn { get; init; }

    public static SentCouncilPlan Of(CouncilPlan plan, PostChart chart) => new()
    {
        Title = plan.Title,
        Kind = plan.Kind,
        Purpose = plan.Purpose,
        Owner = chart.Post(plan.OwnerPostId)?.Title,
        Service = chart.Service(plan.ServiceId)?.Name,
        StartsOn = plan.StartsOn,
        EndsOn = plan.EndsOn,
        AgreedBy = plan.AgreedBy,
        AgreedOn = plan.AgreedOn,
    };

    /// <summary>As the rules read it; what names no post or service is said.</summary>
    public CouncilPlanDetails Read(PostChart chart, List<Problem> faults)
    {
        var (owner, service) = SentOwners.Read(Owner, Service, chart, faults);
        return new() { Title = Title, Kind = Kind, Purpose = Purpose, OwnerPostId = owner, ServiceId = service, StartsOn = StartsOn, EndsOn = EndsOn, AgreedBy = AgreedBy, AgreedOn = AgreedOn };
    }
}

/// <summary>A plan or strategy, as programs read it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Address">How addresses name it.</param>
/// <param name="Said">What is said of it.</param>
/// <param name="EndedOn">The day on which it ended; null while it holds.</param>
/// <param name="Aims">How many aims are written in it.</param>
/// <param name="Version">Counts its changes: send it as If-Match, in the form "v7", with a change.</param>
public sealed record CouncilPlanDetail(Guid Id, string Address, SentCouncilPlan Said, DateOnly? EndedOn, int Aims, int Version)
{
    public static CouncilPlanDetail Of(CouncilPlan plan, SeenThread seen, PostChart chart) => new(plan.Id, plan.Slug, SentCouncilPlan.Of(plan, chart), plan.EndedOn, seen.AimsOf(plan.Id).Count(), plan.Version);
}
