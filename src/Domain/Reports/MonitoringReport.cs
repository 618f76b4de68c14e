using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>Core Monitoring of a quarter: every position as it was reported, frozen, so that what was reported stays what was reported (R72).</summary>
public sealed partial class MonitoringReport
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it: "2026-27-q2"; of a later edition "2026-27-q2-2".</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>The first day of the period that it reports.</summary>
    public DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly To { get; init; }

    /// <summary>What sort of stretch it is.</summary>
    public PeriodKind Kind { get; init; }

    /// <summary>1 for the first report of the period, one more each time that it was opened again.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The edition whose place it takes; null for the first.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>Why the period is reported again; null for the first edition.</summary>
    public string? Because { get; init; }

    /// <summary>What the officer chose.</summary>
    public MonitoringChoice Choice { get; set; } = MonitoringChoice.All;

    /// <summary>When it was frozen; null while it is a draft that follows the figures.</summary>
    public DateTimeOffset? FrozenAt { get; set; }

    /// <summary>The post that froze it; null while it is a draft.</summary>
    public string? FrozenBy { get; set; }

    /// <summary>The frozen content: every line with its figure, rule, source and date; null while it is a draft.</summary>
    public MonitoringContent? Content { get; set; }

    /// <summary>The SHA-256 of the content, in hexadecimal; null while it is a draft.</summary>
    public string? Digest { get; set; }

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>Whether it is frozen.</summary>
    public bool IsFrozen => FrozenAt is not null;

    /// <summary>The period.</summary>
    public Period Period => new(Kind, From, To);

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("monitoring report", Id, Title);
}
