namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>The named set of rules by which points are told from common cause.</summary>
public enum SpecialCauseRules
{
    /// <summary>NHS "plot the dots": outside the limits; 7 points rising or falling; 2 of 3 near a limit with all 3 on that side, a point outside not counting as near; 7 points on one side.</summary>
    PlotTheDots,
    /// <summary>The same, but 2 of 3 as in the Western Electric handbook (1956): two beyond the near limit on one side, outside points counting, the third anywhere.</summary>
    WesternElectricPairs,
}
