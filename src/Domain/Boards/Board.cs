using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Anything that meets and decides: Council, Cabinet, a committee, an officer board, a partnership (R7, ruling 11).</summary>
public sealed class Board
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its name, as in "Policy Overview Committee"; unique among those that have not ended.</summary>
    public required string Name { get; set; }

    /// <summary>Its acronym in papers, as in "POC"; null when it has none.</summary>
    public string? Acronym { get; set; }

    /// <summary>What kind of board it is.</summary>
    public BoardType Type { get; set; }

    /// <summary>How many months lie between meetings; 1 to 12; null when it has no fixed cycle.</summary>
    public int? MeetsEveryMonths { get; set; }

    /// <summary>Its next meeting; null when none is fixed.</summary>
    public DateOnly? NextMeeting { get; set; }

    /// <summary>The post that chairs it; null when none is named.</summary>
    public Guid? ChairPostId { get; set; }

    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("board", Id, Name);
}
