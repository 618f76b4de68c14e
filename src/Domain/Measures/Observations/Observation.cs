using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>A figure of one period as it was recorded, with the colour that it was given. A correction is another observation with the next revision; the earlier one stays.</summary>
public sealed record Observation
{
    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The series; of a measure as a whole, the measure's own identity.</summary>
    public required Guid SeriesId { get; init; }

    /// <summary>The first day of its period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of its period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>1 for the first figure of the period, one more for each correction.</summary>
    public required int Revision { get; init; }

    /// <summary>What sort of stretch the period is.</summary>
    public required PeriodKind Kind { get; init; }

    /// <summary>A number, or why there is none; what is withheld or not there is never nought.</summary>
    public required FigureKind Figure { get; init; }

    /// <summary>The figure in the measure's unit; null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many were counted; null where it was not given.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Out of how many; null where it was not given.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The lower end of the publisher's 95 % interval; null where none was given.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the publisher's 95 % interval.</summary>
    public decimal? Upper { get; init; }

    /// <summary>How settled it is.</summary>
    public PeriodStatus Status { get; init; } = PeriodStatus.Final;

    /// <summary>How far it has come.</summary>
    public FigureState State { get; init; }

    /// <summary>What made it worth a question when it was entered, one space between the checks; empty where nothing did.</summary>
    public string Doubts { get; init; } = "";

    /// <summary>Why it is right all the same, or why it was corrected; null where neither was said.</summary>
    public string? Reason { get; init; }

    /// <summary>The load that brought it; null where somebody typed it.</summary>
    public Guid? LoadId { get; init; }

    /// <summary>The row of that load; null where there is none.</summary>
    public int? Row { get; init; }

    /// <summary>The post that recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When another took its place; null while it holds.</summary>
    public DateTimeOffset? SupersededAt { get; init; }

    /// <summary>The entry of History that tells of it.</summary>
    public long Sequence { get; init; }

    /// <summary>The colour that it was given; null where none was given yet.</summary>
    public Colour? Colour { get; init; }

    /// <summary>The rule that gave it; null where it has no colour.</summary>
    public Guid? RuleId { get; init; }

    /// <summary>The target as it then was; null where none was set.</summary>
    public TargetKind? TargetKind { get; init; }

    /// <summary>Its figure.</summary>
    public decimal? Target { get; init; }

    /// <summary>Its upper end.</summary>
    public decimal? TargetUpper { get; init; }

    /// <summary>Its floor.</summary>
    public decimal? TargetFloor { get; init; }

    /// <summary>What else the rule looked at: last year's figure, the first figure, or the year end expected.</summary>
    public decimal? RatedAgainst { get; init; }

    /// <summary>Whether the rule in force was set after the period, so that it is "rated in retrospect" (ruling 24).</summary>
    public bool InRetrospect { get; init; }

    /// <summary>The period.</summary>
    public Period Period => new(Kind, From, To);

    /// <summary>Whether it waits for somebody to say that it is right.</summary>
    public bool IsInQuestion => Doubts.Length > 0 && Reason is null;

    /// <summary>The target as it then was; null where none was set.</summary>
    public Target? RatedTarget => TargetKind is { } kind && Target is { } value ? new Target(kind, value, TargetUpper, TargetFloor) : null;

    /// <summary>Whether another tells the same: a load that brings it again changes nothing.</summary>
    /// <param name="other">The other.</param>
    public bool TellsTheSameAs(Observation other) =>
        (Figure, Value, Numerator, Denominator, Lower, Upper, Status) == (other.Figure, other.Value, other.Numerator, other.Denominator, other.Lower, other.Upper, other.Status);
}
