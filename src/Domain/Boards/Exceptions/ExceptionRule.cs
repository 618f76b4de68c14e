namespace GoldenThread.Domain.Boards;

/// <summary>What can make something an exception, so that a board looks at it.</summary>
public enum ExceptionRule
{
    /// <summary>A measure's rating fell since the period before.</summary>
    RatingFell,

    /// <summary>A measure is red for several periods running.</summary>
    RedRunning,

    /// <summary>A measure changes for the worse by more than chance.</summary>
    SpecialCause,

    /// <summary>A measure's target is beyond what the process does as it is.</summary>
    OutOfReach,

    /// <summary>A measure is expected to end its year short of its target.</summary>
    ForecastToMiss,

    /// <summary>What was promised of a measure did not come.</summary>
    PromiseBroken,

    /// <summary>An action is past its date.</summary>
    ActionLate,

    /// <summary>Nobody has said for long how an action stands.</summary>
    UpdateStale,

    /// <summary>A milestone of a project is forecast later than its baseline.</summary>
    MilestoneSlipped,

    /// <summary>A saving is forecast to fall short of its plan.</summary>
    SavingShort,

    /// <summary>A risk is above what the council accepts.</summary>
    RiskAboveAppetite,
}

/// <summary>Rules of exceptions in words.</summary>
public static class ExceptionRuleInWordsExtensions
{
    /// <summary>The rule as pages print it.</summary>
    /// <param name="rule">The rule.</param>
    public static string InWords(this ExceptionRule rule) => rule switch
    {
        ExceptionRule.RatingFell => "Rating fell",
        ExceptionRule.RedRunning => "Red for several periods running",
        ExceptionRule.SpecialCause => "Changing for the worse by more than chance",
        ExceptionRule.OutOfReach => "Target out of the process’s reach",
        ExceptionRule.ForecastToMiss => "Forecast to miss the year’s target",
        ExceptionRule.PromiseBroken => "Promise broken",
        ExceptionRule.ActionLate => "Action past its date",
        ExceptionRule.UpdateStale => "No update for long",
        ExceptionRule.MilestoneSlipped => "Milestone slipped",
        ExceptionRule.SavingShort => "Saving short of its plan",
        _ => "Risk above appetite",
    };

    /// <summary>What the rule means, in a sentence for whoever chooses whether it is on.</summary>
    /// <param name="rule">The rule.</param>
    public static string Meaning(this ExceptionRule rule) => rule switch
    {
        ExceptionRule.RatingFell => "The colour of a measure’s latest figure is worse than that of the period before.",
        ExceptionRule.RedRunning => "A measure was red in several periods one after the other.",
        ExceptionRule.SpecialCause => "A control chart shows a change for the worse that chance does not explain.",
        ExceptionRule.OutOfReach => "The target lies beyond what the process does as it is: it will be missed unless the work changes.",
        ExceptionRule.ForecastToMiss => "By its figures so far a measure is not likely to meet the target of its year.",
        ExceptionRule.PromiseBroken => "What was promised of a measure did not come, and no board has taken that up since.",
        ExceptionRule.ActionLate => "An action of an improvement plan is past its date.",
        ExceptionRule.UpdateStale => "Nobody has said for long how an action stands.",
        ExceptionRule.MilestoneSlipped => "A milestone of a project is expected later than was first agreed.",
        ExceptionRule.SavingShort => "A saving is expected to bring less than was planned.",
        _ => "A risk is greater than the council accepts.",
    };
}
