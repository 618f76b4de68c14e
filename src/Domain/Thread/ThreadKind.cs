namespace GoldenThread.Domain.Thread;

/// <summary>The kinds of records that can stand on the golden thread.</summary>
public enum ThreadKind
{
    /// <summary>An ambition, a priority, an objective or a numbered target.</summary>
    Aim,

    /// <summary>A vision, a strategy, a service plan: a plan that says what is to be.</summary>
    CouncilPlan,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>An improvement plan as a whole.</summary>
    ImprovementPlan,

    /// <summary>An action of an improvement plan.</summary>
    Action,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A saving.</summary>
    Saving,

    /// <summary>A risk.</summary>
    Risk,

    /// <summary>A management standard.</summary>
    Standard,

    /// <summary>What an inspection found.</summary>
    Finding,

    /// <summary>A piece of evidence.</summary>
    Evidence,

    /// <summary>A line of the budget.</summary>
    Budget,

    /// <summary>A board.</summary>
    Board,
}
