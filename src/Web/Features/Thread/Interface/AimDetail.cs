using System.ComponentModel;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

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
    public AimDetails Read(PostChart chart, List<Problem> faults)
    {
        var (owner, service) = SentOwners.Read(Owner, Service, chart, faults);
        return new() { Kind = Kind, Number = Number, Title = Title, Words = Words, Achievable = Achievable, OwnerPostId = owner, ServiceId = service, Origin = Origin, NationalCode = NationalCode, DueOn = DueOn, Milestones = Milestones };
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

/// <summary>Where an aim moves, as a program sends it.</summary>
public sealed record SentMove
{
    [Description("The plan to which it moves, as addresses name it")]
    public string? Plan { get; init; }

    [Description("Its number there")]
    public string? Number { get; init; }

    [Description("Why it moves, in a sentence")]
    public string? Reason { get; init; }
}

/// <summary>How an aim ends, as a program sends it.</summary>
public sealed record SentEnd
{
    [Description("Whether it was reached")]
    public bool? IsReached { get; init; }

    [Description("What shows that it was reached, or why it is given up")]
    public string? Reason { get; init; }
}
