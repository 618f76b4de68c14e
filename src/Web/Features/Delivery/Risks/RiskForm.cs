using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A risk as typed.</summary>
public sealed class RiskForm
{
    public string? Event { get; set; }
    public string? Cause { get; set; }
    public string? Effect { get; set; }
    public RiskKind? Kind { get; set; }
    public Guid? OwnerPostId { get; set; }
    public int? Likelihood { get; set; }
    public int? Impact { get; set; }
    public DateParts From { get; set; } = new();
    public DateParts Until { get; set; } = new();
    public string? ExemptBecause { get; set; }

    /// <summary>What it threatens, each as its kind and its identity.</summary>
    public List<string?> Threatens { get; set; } = [null, null, null];
    public List<ControlRow> Controls { get; set; } = [new(), new(), new()];

    public static RiskForm Of(Risk risk) => new()
    {
        Event = risk.Event,
        Cause = risk.Cause,
        Effect = risk.Effect,
        Kind = risk.Kind,
        OwnerPostId = risk.OwnerPostId,
        From = DateParts.Of(risk.From),
        Until = DateParts.Of(risk.Until),
        ExemptBecause = risk.ExemptBecause,
        Threatens = [.. risk.Threatens.Select(each => $"{each.Kind}:{each.Id}"), null, null],
        Controls = [.. risk.Controls.Select(each => new ControlRow { Words = each.Words, IsThere = each.IsThere, Due = Typed.Show(each.Due) }), new(), new()],
    };

    /// <param name="offered">What can be threatened; a choice that is not among it counts for nothing.</param>
    public RiskDetails Read(IReadOnlyList<Threatened> offered, List<Problem> faults)
    {
        faults.AddRange(new[] { From.Fault("Form.From", "The first day"), Until.Fault("Form.Until", "The last day") }.OfType<Problem>());
        return new()
        {
            Event = Event,
            Cause = Cause,
            Effect = Effect,
            Kind = Kind,
            OwnerPostId = OwnerPostId,
            Likelihood = Likelihood,
            Impact = Impact,
            From = From.Read(),
            Until = Until.Read(),
            ExemptBecause = ExemptBecause,
            Threatens = [.. Threatens.Select(chosen => offered.FirstOrDefault(each => $"{each.Kind}:{each.Id}" == chosen)).OfType<Threatened>()],
            Controls = [.. Controls.Index().Select(each => new RiskControl { Number = each.Index + 1, Words = each.Item.Words ?? "", IsThere = each.Item.IsThere, Due = Typed.Day(each.Item.Due, $"Form.Controls[{each.Index}].Due", faults) })],
        };
    }
}

/// <summary>A control as typed.</summary>
public sealed class ControlRow
{
    public string? Words { get; set; }
    public bool IsThere { get; set; }
    public string? Due { get; set; }
}
