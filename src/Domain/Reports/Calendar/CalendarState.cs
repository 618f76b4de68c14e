namespace GoldenThread.Domain.Reports;

/// <summary>Where something of the reports calendar stands on a day.</summary>
public enum CalendarState
{
    /// <summary>Its day has passed, and it has not come.</summary>
    Late,

    /// <summary>It is due within a month, or waits without a day of its own.</summary>
    Due,

    /// <summary>Its day is further away.</summary>
    NotYet,

    /// <summary>It was issued.</summary>
    Issued,

    /// <summary>It was recorded that it did not come.</summary>
    Missed,

    /// <summary>The meeting for which it was is cancelled.</summary>
    Cancelled,
}
