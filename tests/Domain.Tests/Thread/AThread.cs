using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Thread;

/// <summary>A community strategy with an ambition and a priority, a service plan with an objective, a measure, an action and a risk; the head of contact answers for the service plan.</summary>
internal static class AThread
{
    public static readonly Actor Officer = Somebody.As(Role.PerformanceOfficer, "They belong together"), HeadOfContact = Somebody.As(Role.HeadOfService, "It is ours") with { Posts = new HashSet<Guid> { Head }, Services = new HashSet<Guid> { Care } };

    public static ThreadEnd End(ThreadKind kind, int number) => new(kind, Somebody.Id(number));

    public static ThreadNode Node(ThreadKind kind, int number, string title, AimKind? aim = null, bool open = true) =>
        new() { End = End(kind, number), Title = title, Called = aim?.ToString() ?? kind.InWords(), Aim = aim, IsOpen = open, Posts = [Head], Services = [Care] };

    public static readonly ThreadNode Ambition = Node(ThreadKind.Aim, 1, "Long lives", AimKind.Ambition), Priority = Node(ThreadKind.Aim, 2, "Health gaps", AimKind.Priority), Objective = Node(ThreadKind.Aim, 3, "Fewer smokers", AimKind.Objective),
        Smokers = Node(ThreadKind.Measure, 4, "Smokers"), Clinics = Node(ThreadKind.Action, 5, "Open clinics"), Risk = Node(ThreadKind.Risk, 6, "No nurses"), Loose = Node(ThreadKind.Measure, 7, "Letters");

    public static ThreadEdge Edge(LinkType type, ThreadNode from, ThreadNode to) => new(type, from.End, to.End, "Said so");

    /// <summary>Ambition, priority, objective; the objective is measured, delivered and threatened; one measure stands alone.</summary>
    public static ThreadGraph Graph(params ThreadEdge[] more) => new([Ambition, Priority, Objective, Smokers, Clinics, Risk, Loose],
        [Edge(LinkType.ContributesTo, Priority, Ambition), Edge(LinkType.ContributesTo, Objective, Priority), Edge(LinkType.MeasuredBy, Objective, Smokers), Edge(LinkType.DeliveredBy, Objective, Clinics), Edge(LinkType.ThreatenedBy, Objective, Risk), .. more]);

    public static CouncilPlanDetails Contact => new() { Title = "Contact service plan", Kind = CouncilPlanKind.ServicePlan, OwnerPostId = Head, ServiceId = Care };

    public static CouncilPlan ServicePlan(params CouncilPlan[] others)
    {
        var (plan, outcome) = CouncilPlan.Write(Somebody.Id(70 + others.Length), Contact with { Title = $"Contact service plan {others.Length + 1}" }, others, Chart, HeadOfContact);
        Happened(outcome);
        return plan!;
    }

    public static AimDetails Fewer => new() { Kind = AimKind.Objective, Number = "1.2", Title = "Fewer smokers in the poorest wards", OwnerPostId = Head };

    public static Aim AnAim(CouncilPlan plan, AimDetails? details = null, params Aim[] others)
    {
        var (aim, outcome) = Aim.Write(Somebody.Id(80 + others.Length), plan, details ?? Fewer, others, Chart, HeadOfContact);
        Happened(outcome);
        return aim!;
    }
}
