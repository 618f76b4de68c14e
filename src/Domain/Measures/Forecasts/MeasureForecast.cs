using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>A forecast of a measure as it was put down, to be scored when the truth arrives: the product's own when a figure is approved, or an expert's.</summary>
public sealed partial class MeasureForecast
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The measure.</summary>
    public Guid MeasureId { get; init; }

    /// <summary>The first day of what it is of: a year, or a period.</summary>
    public DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly To { get; init; }

    /// <summary>What sort of stretch it is.</summary>
    public PeriodKind Kind { get; init; }

    /// <summary>Whether somebody who knows the service made it, and not the product.</summary>
    public bool IsExpert { get; init; }

    /// <summary>What was said.</summary>
    public required StatedForecast Stated { get; init; }

    /// <summary>Why, in the expert's words; null where nothing was said.</summary>
    public string? Because { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What it is of.</summary>
    public Period Period => new(Kind, From, To);

    /// <summary>How History names it.</summary>
    /// <param name="measure">The measure.</param>
    public RecordRef RefOf(Measure measure) => new("forecast", Id, $"{measure.Code}, {Period.InWords}");
}
