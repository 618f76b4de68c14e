namespace GoldenThread.Domain.Basics;

/// <summary>How a period's label is understood: a period, or a question to ask, never a guess.</summary>
public sealed record PeriodReading
{
    /// <summary>The label as written.</summary>
    public required string Label { get; init; }

    /// <summary>The period; null where it is not certain.</summary>
    public Period? Period { get; init; }

    /// <summary>What settled it; null where nothing has.</summary>
    public PeriodBasis? Basis { get; init; }

    /// <summary>How settled the figures are, where the label says so.</summary>
    public PeriodStatus? Status { get; init; }

    /// <summary>What else the label says of the figures, such as "outturn".</summary>
    public string? Note { get; init; }

    /// <summary>What to ask a person; null where the period is certain.</summary>
    public string? Question { get; init; }

    /// <summary>The periods between which the question asks; empty where the label is certain or not understood at all.</summary>
    public IReadOnlyList<Period> Readings { get; init; } = [];
}
