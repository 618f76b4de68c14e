namespace GoldenThread.Domain.Boards;

/// <summary>What is said of a board, as somebody typed it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Acronym">Its acronym in papers; empty for none.</param>
/// <param name="Type">What kind of board it is; null when nobody chose.</param>
/// <param name="MeetsEveryMonths">How many months lie between meetings; null for no fixed cycle.</param>
/// <param name="NextMeeting">Its next meeting; null when none is fixed.</param>
/// <param name="ChairPostId">The post that chairs it; null when none is named.</param>
public sealed record BoardDetails(string? Name, string? Acronym, BoardType? Type, int? MeetsEveryMonths, DateOnly? NextMeeting, Guid? ChairPostId)
{
    /// <summary>How many members a meeting needs to decide; null where it needs none.</summary>
    public int? Quorum { get; init; }

    /// <summary>Its terms of reference; empty for none.</summary>
    public string? Terms { get; init; }

    /// <summary>Its members; empty ones count for nothing.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>What it receives regularly; rows in which nothing is said count for nothing.</summary>
    public IReadOnlyList<RegularReport> Receives { get; init; } = [];
}
