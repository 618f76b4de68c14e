namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>How control charts are said.</summary>
public static class ChartInWordsExtensions
{
    /// <summary>The rule as NHSRplotthedots and its readers name it: UCL and LCL are the upper and lower control limits, CL the centre line, the mean.</summary>
    /// <param name="cause">The rule.</param>
    public static string InWords(this SpecialCause cause) => cause switch
    {
        SpecialCause.AboveUpperLimit => "Above UCL",
        SpecialCause.BelowLowerLimit => "Below LCL",
        SpecialCause.TrendIncreasing => "7 Point Trend (Increasing)",
        SpecialCause.TrendDecreasing => "7 Point Trend (Decreasing)",
        SpecialCause.TwoInThreeAbove => "2 in 3 Above CL",
        SpecialCause.TwoInThreeBelow => "2 in 3 Below CL",
        SpecialCause.RunAbove => "7 Points Above CL",
        SpecialCause.RunBelow => "7 Points Below CL",
        _ => "Common Cause",
    };

    /// <summary>What a point signals, for a councillor.</summary>
    /// <param name="variation">What it signals.</param>
    public static string InWords(this Variation variation) => variation switch
    {
        Variation.ImprovementHigh => "Improving: significantly higher",
        Variation.ImprovementLow => "Improving: significantly lower",
        Variation.ConcernHigh => "Of concern: significantly higher",
        Variation.ConcernLow => "Of concern: significantly lower",
        Variation.NeutralHigh => "Significantly higher",
        Variation.NeutralLow => "Significantly lower",
        _ => "No significant change",
    };

    /// <summary>Whether the target is within reach, for a councillor.</summary>
    /// <param name="assurance">Whether it is.</param>
    public static string InWords(this Assurance assurance) => assurance switch
    {
        Assurance.Pass => "Consistently meets the target",
        Assurance.Fail => "Consistently misses the target",
        _ => "Meets or misses the target by chance",
    };

    /// <summary>Why there is no icon, for a councillor.</summary>
    /// <param name="doubt">The reason.</param>
    public static string InWords(this ChartDoubt doubt) => doubt switch
    {
        ChartDoubt.TooFewPoints => "Too few points to tell",
        ChartDoubt.LatestMissing => "The latest figure is missing",
        ChartDoubt.NoLimits => "The figures do not vary enough to draw limits",
        _ => "The figures hardly vary, so that the limits lie on the mean",
    };
}
