namespace GoldenThread.Domain.Measures;

/// <summary>Where a figure that is owed stands on a day; in the order in which it comes about.</summary>
public enum DueState
{
    /// <summary>Not due yet: its period has not ended, or its day is more than a week away.</summary>
    NotDue,

    /// <summary>Due within a week.</summary>
    DueSoon,

    /// <summary>Past its day, and there is no figure.</summary>
    Overdue,

    /// <summary>Entered, not handed in.</summary>
    Entered,

    /// <summary>Entered, and a figure waits for somebody to say that it is right.</summary>
    InQuestion,

    /// <summary>Handed in; waits for somebody else.</summary>
    Submitted,

    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Locked.</summary>
    Locked,
}
