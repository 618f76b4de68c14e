namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>How a step of a timetable stands on a day.</summary>
public enum StepState
{
    /// <summary>Its time has passed.</summary>
    Past,

    /// <summary>Its time has passed, and it is known that it was not done.</summary>
    Late,

    /// <summary>Its time is now.</summary>
    Now,

    /// <summary>It begins next.</summary>
    Next,

    /// <summary>It comes after the next.</summary>
    Ahead,
}
