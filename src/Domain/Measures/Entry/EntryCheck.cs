namespace GoldenThread.Domain.Measures.Entry;

/// <summary>What makes a figure worth a second look when it is entered. None of them refuses the figure: each asks for a reason (ruling 9).</summary>
public enum EntryCheck
{
    /// <summary>Beyond the limits of the control chart, or far from all earlier figures.</summary>
    FarOutside,

    /// <summary>About a hundred times, or a hundredth of, what it was: 82 for 0.82.</summary>
    HundredFold,

    /// <summary>Below nought, where it never was, or the sign turned.</summary>
    Sign,

    /// <summary>The very same as in the period before.</summary>
    SameAsBefore,

    /// <summary>Outside what the measure can be, as a percentage above 100.</summary>
    Impossible,

    /// <summary>More counted than there were.</summary>
    NumeratorAboveDenominator,

    /// <summary>Out of none.</summary>
    DenominatorNought,

    /// <summary>The figure is not what its count and its number give.</summary>
    NotTheRatio,

    /// <summary>A percentage without the count behind it.</summary>
    PercentageWithoutCount,

    /// <summary>The parts do not add up to the whole.</summary>
    PartsDoNotAddUp,

    /// <summary>The target is nought.</summary>
    TargetNought,

    /// <summary>For a period that has not ended.</summary>
    PeriodNotOver,

    /// <summary>Red, and nobody says why.</summary>
    RedWithoutCommentary,

    /// <summary>The commentary says another thing than the colour.</summary>
    CommentaryAtOdds,
}
