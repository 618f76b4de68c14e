namespace GoldenThread.Domain.Boards;

/// <summary>What is typed when something is called in.</summary>
public sealed record CallInDetails
{
    /// <summary>The board.</summary>
    public Guid? BoardId { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The outside body that raised it, as in "Audit Commission"; empty where a board of the council did (R33).</summary>
    public string? RaisedBy { get; init; }

    /// <summary>The rule that called it an exception; empty for none.</summary>
    public string? Rule { get; init; }

    /// <summary>The day of the call-in; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The first day on which the board may take it; null for its next meeting.</summary>
    public DateOnly? ToMeeting { get; init; }

    /// <summary>Who is to present it.</summary>
    public string? Presenter { get; init; }

    /// <summary>Why it is kept out of everything that leaves the council; empty where it is not.</summary>
    public string? ExemptBecause { get; init; }

    /// <summary>The papers that are asked for.</summary>
    public IReadOnlyList<PaperAsked> Papers { get; init; } = [];
}
