using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>An aim as typed.</summary>
public sealed class AimForm
{
    public AimKind? Kind { get; set; }
    public string? Number { get; set; }
    public string? Title { get; set; }
    public string? Words { get; set; }
    public string? Achievable { get; set; }
    public Guid? OwnerPostId { get; set; }
    public Guid? ServiceId { get; set; }
    public AimOrigin Origin { get; set; }
    public string? NationalCode { get; set; }
    public DateParts DueOn { get; set; } = new();
    public List<AimMilestoneRow> Milestones { get; set; } = [new(), new(), new()];

    public static AimForm Of(Aim aim) => new()
    {
        Kind = aim.Kind,
        Number = aim.Number,
        Title = aim.Title,
        Words = aim.Words,
        Achievable = aim.Achievable,
        OwnerPostId = aim.OwnerPostId,
        ServiceId = aim.ServiceId,
        Origin = aim.Origin,
        NationalCode = aim.NationalCode,
        DueOn = DateParts.Of(aim.DueOn),
        Milestones = [.. aim.Milestones.Select(step => new AimMilestoneRow { Title = step.Title, Due = Typed.Show(step.Due), ReachedOn = Typed.Show(step.ReachedOn) }), new(), new()],
    };

    public AimDetails Read(List<Problem> faults) => new()
    {
        Kind = Kind,
        Number = Number,
        Title = Title,
        Words = Words,
        Achievable = Achievable,
        OwnerPostId = OwnerPostId,
        ServiceId = ServiceId,
        Origin = Origin,
        NationalCode = NationalCode,
        DueOn = TypedDay.Read(DueOn, "Form.DueOn", "The day by which it is to be reached", faults),
        Milestones = [.. Milestones.Index().Select(each => each.Item.Read(each.Index, faults))],
    };
}

/// <summary>A milestone as typed.</summary>
public sealed class AimMilestoneRow
{
    public string? Title { get; set; }
    public string? Due { get; set; }
    public string? ReachedOn { get; set; }

    public AimMilestone Read(int at, List<Problem> faults)
    {
        var (due, reached) = (Typed.Day(Due, $"Form.Milestones[{at}].Due", faults), Typed.Day(ReachedOn, $"Form.Milestones[{at}].ReachedOn", faults));
        var isSaid = Naming.Tidy(Title).Length > 0;
        if (isSaid && string.IsNullOrWhiteSpace(Due)) { faults.Add(new($"Form.Milestones[{at}].Due", "Give the day of this milestone.")); }
        if (!isSaid && (due ?? reached) is not null) { faults.Add(new($"Form.Milestones[{at}].Title", "Say what is reached then, or empty the day.")); }
        return new(Title ?? "", due ?? default, reached);
    }
}
