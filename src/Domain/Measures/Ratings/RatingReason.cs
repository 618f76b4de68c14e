namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>Why a figure has its colour: the branch of the rule that it came by.</summary>
internal enum RatingReason
{
    DataOnly,
    NoForecast,
    NoFigure,
    NoTarget,
    BelowThreshold,
    AboveThreshold,
    Expected,
    NeitherIsBetter,
    NoFirst,
    Changed,
    Met,
    MissedWithoutFloor,
    KeepsFloor,
    BeyondFloor,
    TargetIsNought,
    Missed,
    MissedWithoutLastYear,
    MissedAndHeld,
    MissedAndWorse,
}
