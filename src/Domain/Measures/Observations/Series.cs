namespace GoldenThread.Domain.Measures;

/// <summary>A row of figures of one measure: the council's as a whole, a part's, or another area's.</summary>
public sealed class Series
{
    /// <summary>Its identity; of the whole, the measure's own.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The measure.</summary>
    public Guid MeasureId { get; init; }

    /// <summary>Whose figures they are.</summary>
    public SeriesKind Kind { get; init; }

    /// <summary>What it is broken down by: "Area", "Sex", "Tier"; empty for the whole and for other areas.</summary>
    public string Dimension { get; init; } = "";

    /// <summary>The part or the area, as printed; empty for the whole.</summary>
    public string Name { get; init; } = "";

    /// <summary>The code of the area, as in E08000009; empty where there is none.</summary>
    public string AreaCode { get; init; } = "";

    /// <summary>What sort of area: "Country", "Region", "Unitary"; empty where the source does not say.</summary>
    public string AreaKind { get; init; } = "";

    /// <summary>The last day on which a part is collected; null while it is.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The series of a measure as a whole.</summary>
    /// <param name="measure">The measure.</param>
    public static Series WholeOf(Measure measure) => new() { Id = measure.Id, CouncilId = measure.CouncilId, MeasureId = measure.Id, Kind = SeriesKind.Whole };
}
