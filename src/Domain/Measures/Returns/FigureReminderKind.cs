namespace GoldenThread.Domain.Measures;

/// <summary>Why somebody is reminded of a figure; the least serious first.</summary>
public enum FigureReminderKind
{
    /// <summary>Due within a week.</summary>
    DueSoon,

    /// <summary>Due today.</summary>
    DueToday,

    /// <summary>Past its day: to whoever answers for it.</summary>
    Overdue,

    /// <summary>A week past its day: to the deputy.</summary>
    LeftToDeputy,

    /// <summary>Past its day for as long as the council gives: to the post above.</summary>
    LeftToPostAbove,
}
