namespace GoldenThread.Domain.Boards;

/// <summary>What a board is asked to do with an item (R88).</summary>
public enum BoardAsk
{
    /// <summary>Take it in.</summary>
    Note,

    /// <summary>Say what it thinks.</summary>
    Comment,

    /// <summary>Agree to it.</summary>
    Agree,

    /// <summary>Approve it.</summary>
    Approve,

    /// <summary>Support it before another board decides.</summary>
    Support,

    /// <summary>Advise on what comes next.</summary>
    Advise,
}
