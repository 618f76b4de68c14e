namespace GoldenThread.Domain.Reports;

/// <summary>Who receives something of the reports calendar.</summary>
public enum CalendarReceiver
{
    /// <summary>A board, of members, of officers or a partnership.</summary>
    Board,

    /// <summary>All members.</summary>
    Members,

    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Officers, outside any board.</summary>
    Officers,
}
