namespace GoldenThread.Domain.Reports;

/// <summary>A measure that a publication holds.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="CountsPeople">Whether it counts people, so that small numbers are not shown.</param>
/// <param name="Threshold">The smallest number of people that is shown; 3 to 100.</param>
public sealed record MeasureChoice(Guid MeasureId, bool CountsPeople = false, int Threshold = SmallNumbers.Usual)
{
    /// <summary>The smallest number of people that is shown; null where all are.</summary>
    public int? Shows => CountsPeople ? Threshold : null;
}
