using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>A target as somebody set it: what it asks, for which periods, by whom, when and why, and who approved it (R84). It is replaced by another, never changed.</summary>
public sealed partial record TargetSetting
{
    /// <summary>Its identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>The series that it is for; null for the measure as a whole, and for parts that have none of their own (R76).</summary>
    public Guid? SeriesId { get; init; }

    /// <summary>How it runs over time.</summary>
    public required TargetShape Shape { get; init; }

    /// <summary>What it asks.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>The figures: one for a single target, one a period or a year for the others; for a baseline, the baseline itself.</summary>
    public required IReadOnlyList<TargetStep> Steps { get; init; }

    /// <summary>By how many per cent of the baseline it is to be better; null for the other shapes.</summary>
    public decimal? ImproveBy { get; init; }

    /// <summary>What "in time" is, where the measure is a share within a time: "20 seconds" (R76); null otherwise.</summary>
    public string? Within { get; init; }

    /// <summary>The first day of the first period that it holds for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the last period; null for ever.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The post that set it.</summary>
    public required string SetBy { get; init; }

    /// <summary>When.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>Why it is what it is.</summary>
    public required string Because { get; init; }

    /// <summary>The post or board that approved it; null while it is proposed, and then it colours nothing.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it was approved.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The account that proposed it, so that somebody else approves it; empty where that is not known.</summary>
    public Guid Proposer { get; init; }

    /// <summary>When it was withdrawn before anybody approved it; null where it was not.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>Whether it waits to be approved.</summary>
    public bool IsProposed => ApprovedOn is null && WithdrawnOn is null;

    /// <summary>Whether it holds for a period: approved, and the period within its days.</summary>
    /// <param name="period">The period.</param>
    public bool HoldsFor(Period period) => ApprovedOn is not null && From <= period.From && !(To < period.To);

    /// <summary>What it asks of a period; null where it has no figure for it.</summary>
    /// <param name="period">The period.</param>
    public Target? For(Period period) => Shape switch
    {
        TargetShape.Constant => Of(Steps[0]),
        TargetShape.Profile => Steps.FirstOrDefault(step => step.From == period.From) is { } own ? Of(own) : null,
        TargetShape.Trajectory => Steps.LastOrDefault(step => step.From <= period.From) is { } year ? Of(year) : null,
        _ => new Target(Kind, Improved(Steps[0].Value), null, Steps[0].Floor),
    };

    /// <summary>What it asks of a year: of a profile, what it asks of the year's last period.</summary>
    /// <param name="year">The year.</param>
    public Target? ForYear(Period year) => Shape == TargetShape.Profile
        ? Steps.LastOrDefault(step => step.From >= year.From && step.From <= year.To) is { } last ? Of(last) : null
        : For(year);

    private Target Of(TargetStep step) => new(Kind, step.Value, step.Upper, step.Floor);

    private decimal Improved(decimal baseline) => baseline + ((Kind == TargetKind.AtMost ? -1 : 1) * Math.Abs(baseline) * (ImproveBy ?? 0) / 100);
}
