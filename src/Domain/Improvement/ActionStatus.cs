namespace GoldenThread.Domain.Improvement;

/// <summary>How an action stands as its lead says. Overdue is not said: it follows from a date that has passed.</summary>
public enum ActionStatus
{
    /// <summary>Nothing has begun.</summary>
    NotStarted,
    /// <summary>It goes as promised.</summary>
    OnTrack,
    /// <summary>It may not come as promised.</summary>
    AtRisk,
    /// <summary>Closed, its criteria judged and the closing approved by someone else.</summary>
    Done,
    /// <summary>Put off by a decision, whose reference is kept.</summary>
    Deferred,
    /// <summary>Replaced by another action.</summary>
    Superseded,
    /// <summary>Answered without an action of its own.</summary>
    NoAction,
}
