namespace GoldenThread.Domain.Boards;

/// <summary>How far a review has come.</summary>
public enum ReviewState
{
    /// <summary>It is proposed; the board has not agreed its terms.</summary>
    Proposed,

    /// <summary>The board agreed its terms; it has not begun.</summary>
    Agreed,

    /// <summary>It is under way.</summary>
    UnderWay,

    /// <summary>It reported; its recommendations are answered and looked at.</summary>
    Reported,

    /// <summary>Everything of it was answered and looked at.</summary>
    Closed,

    /// <summary>It was stopped before it reported.</summary>
    Stopped,
}
