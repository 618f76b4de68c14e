namespace GoldenThread.Domain.Improvement;

/// <summary>Why somebody is reminded of an action; the most serious first.</summary>
public enum ReminderKind
{
    /// <summary>The post below has not answered for too long.</summary>
    Escalated,
    /// <summary>It leads to nobody who could be reminded.</summary>
    Unanswerable,
    /// <summary>Something was due and is not done.</summary>
    Overdue,
    /// <summary>A closing waits for approval.</summary>
    ClosingToApprove,
    /// <summary>Nothing was said of it for so long that it is called stale.</summary>
    Stale,
    /// <summary>Something is due within a week.</summary>
    Due,
    /// <summary>The council's cycle asks for an update.</summary>
    UpdateWanted,
}
