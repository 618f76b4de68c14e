using System.ComponentModel;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A plan or strategy, as programs read it.</summary>
public sealed record CouncilPlanRow(Guid Id, string Address, CouncilPlanKind Kind, string Title, string Purpose, string Owner, string? Service, DateOnly? StartsOn, DateOnly? EndsOn, string AgreedBy, DateOnly? AgreedOn, DateOnly? EndedOn, int Aims)
{
    public static CouncilPlanRow Of(CouncilPlan plan, SeenThread seen, PostChart chart) => new(plan.Id, plan.Slug, plan.Kind, plan.Title, plan.Purpose, chart.Post(plan.OwnerPostId)?.Title ?? "", chart.Service(plan.ServiceId)?.Name, plan.StartsOn, plan.EndsOn, plan.AgreedBy, plan.AgreedOn, plan.EndedOn, seen.AimsOf(plan.Id).Count());
}

/// <summary>An aim as a program sends it, and as it reads it: what is left out is empty.</summary>
public sealed record SentAim
{
    [Description("Ambition, Priority, Objective or Target")]
    public AimKind? Kind { get; init; }

    [Description("Its number in the plan")]
    public string? Number { get; init; }

    [Description("What is to be reached, in a sentence")]
    public string? Title { get; init; }

    [Description("What that means for people, in plain words")]
    public string? Words { get; init; }

    [Description("How it is known that it can be done")]
    public string? Achievable { get; init; }

    [Description("The title of the post that answers for it")]
    public string? Owner { get; init; }

    [Description("The service that it belongs to, by name; left out where it is the whole council's")]
    public string? Service { get; init; }
    public AimOrigin Origin { get; init; }

    [Description("What the government calls it, as in NI 130")]
    public string? NationalCode { get; init; }

    [Description("By when it is to be reached")]
    public DateOnly? DueOn { get; init; }
    public IReadOnlyList<AimMilestone> Milestones { get; init; } = [];

    public static SentAim Of(Aim aim, PostChart chart) => new()
    {
        Kind = aim.Kind,
        Number = aim.Number,
        Title = aim.Title,
        Words = aim.Words,
        Achievable = aim.Achievable,
        Owner = chart.Post(aim.OwnerPostId)?.Title,
        Service = chart.Service(aim.ServiceId)?.Name,
        Origin = aim.Origin,
        NationalCode = aim.NationalCode,
        DueOn = aim.DueOn,
        Milestones = aim.Milestones,
    };

    /// <summary>As the rules read it; what names no post or service is said.</summary>
    public AimDetails Read(PostChart chart, List<Domain.Basics.Problem> faults)
    {
        var owner = string.IsNullOrWhiteSpace(Owner) ? null : chart.Posts.FirstOrDefault(post => post.EndedOn is null && Domain.Basics.Naming.Same(post.Title, Owner));
        var service = string.IsNullOrWhiteSpace(Service) ? null : chart.Services.FirstOrDefault(each => each.EndedOn is null && Domain.Basics.Naming.Same(each.Name, Service));
        if (owner is null && !string.IsNullOrWhiteSpace(Owner)) { faults.Add(new("Owner", $"There is no post “{Owner}”.")); }
        if (service is null && !string.IsNullOrWhiteSpace(Service)) { faults.Add(new("Service", $"There is no service “{Service}”.")); }
        return new() { Kind = Kind, Number = Number, Title = Title, Words = Words, Achievable = Achievable, OwnerPostId = owner?.Id, ServiceId = service?.Id, Origin = Origin, NationalCode = NationalCode, DueOn = DueOn, Milestones = Milestones };
    }
}

/// <summary>An aim, as programs read it.</summary>
/// <param name="Address">How addresses name it.</param>
/// <param name="Plan">The plan that it is written in, as addresses name it.</param>
/// <param name="Said">What is said of it.</param>
/// <param name="EndedOn">The day on which it ended; null while it goes on.</param>
/// <param name="IsReached">Whether it was reached when it ended.</param>
/// <param name="Version">Counts its changes: send it as If-Match, in the form "v7", with a change.</param>
public sealed record AimDetail(Guid Id, string Address, string Plan, SentAim Said, DateOnly? EndedOn, bool IsReached, int Version)
{
    public static AimDetail Of(Aim aim, SeenThread seen, PostChart chart) => new(aim.Id, aim.Slug, seen.Written.Plans[aim.PlanId].Slug, SentAim.Of(aim, chart), aim.EndedOn, aim.IsReached, aim.Version);
}
