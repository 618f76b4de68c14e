using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>What is recorded of a measure before a file is taken in.</summary>
public sealed record MeasureHeld
{
    /// <summary>Of a measure that is new.</summary>
    public static MeasureHeld Nothing { get; } = new();

    /// <summary>Its series.</summary>
    public IReadOnlyList<Series> Series { get; init; } = [];

    /// <summary>Every revision of the council's own figures, and the figures in force of other areas, by series.</summary>
    public ILookup<Guid, Observation> Figures { get; init; } = Array.Empty<Observation>().ToLookup(figure => figure.SeriesId);

    /// <summary>The periods that are locked.</summary>
    public IReadOnlySet<(DateOnly From, DateOnly To)> Locked { get; init; } = new HashSet<(DateOnly, DateOnly)>();

    /// <summary>Whether a period is locked.</summary>
    /// <param name="period">The period.</param>
    public bool IsLocked(Period period) => Locked.Contains((period.From, period.To));
}
