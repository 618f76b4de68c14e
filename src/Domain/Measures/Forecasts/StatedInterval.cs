namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Between which values a figure was said to come, and how surely.</summary>
/// <param name="Percent">The probability that it does, in percent; 1 to 99.</param>
/// <param name="Lower">The lower end, in the measure's unit.</param>
/// <param name="Upper">The upper end, no less than the lower.</param>
public sealed record StatedInterval(int Percent, decimal Lower, decimal Upper)
{
    /// <summary>Whether the truth lies in it, ends included.</summary>
    public bool Holds(decimal truth) => Lower <= truth && truth <= Upper;

    /// <summary>The interval score of Gneiting and Raftery (2007): its width, and for a truth outside, 2/(1 - probability) times how far. In the measure's unit; smaller is better.</summary>
    public decimal Score(decimal truth) => Upper - Lower + (200m / (100 - Percent) * new ValueRange(Lower, Upper).DistanceTo(truth));
}
