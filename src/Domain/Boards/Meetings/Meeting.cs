using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting of a board: who came, what was on the agenda, and what came of each item (R86 to R93).</summary>
public sealed partial class Meeting
{
    /// <summary>The most characters of a title or a place, and of what is noted.</summary>
    public const int MaxTitle = 300, MaxWords = 12000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The board.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>Its day.</summary>
    public required DateOnly On { get; set; }

    /// <summary>When it begins, as typed; empty where that is not said.</summary>
    public string Time { get; set; } = "";

    /// <summary>Where; empty where that is not said.</summary>
    public string Place { get; set; } = "";

    /// <summary>How far it has come.</summary>
    public MeetingState State { get; set; }

    /// <summary>Why it was cancelled; empty where it was not.</summary>
    public string CancelledBecause { get; set; } = "";

    /// <summary>Who came, who sent apologies, and who stood in for them.</summary>
    public IReadOnlyList<Attendance> Attendance { get; set; } = [];

    /// <summary>The agenda in its order.</summary>
    public IReadOnlyList<AgendaItem> Items { get; set; } = [];

    /// <summary>The meeting that approved its minutes; null before.</summary>
    public Guid? ApprovedAt { get; set; }

    /// <summary>What that meeting corrected in them; empty for nothing.</summary>
    public string Corrections { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    /// <param name="board">Its board.</param>
    public RecordRef RefOf(Board board) => new("meeting", Id, $"{board.Name}, {On.InWords()}");
}

/// <summary>How far a meeting has come.</summary>
public enum MeetingState
{
    /// <summary>It is to come.</summary>
    Planned,

    /// <summary>It was held; what came of it is being written.</summary>
    Held,

    /// <summary>Its minutes were approved by a later meeting.</summary>
    Approved,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}

/// <summary>Somebody's place at a meeting.</summary>
/// <param name="Who">The post or the name, as papers print it.</param>
/// <param name="IsMember">Whether they are a member of the board, and not there besides.</param>
/// <param name="IsPresent">Whether they came.</param>
/// <param name="Deputy">Who came in their place; empty for nobody.</param>
/// <param name="Declares">The interest that they declared; empty for none.</param>
public sealed record Attendance(string Who, bool IsMember, bool IsPresent, string Deputy = "", string Declares = "")
{
    /// <summary>Whether they, or a deputy, count towards the quorum.</summary>
    public bool Counts => IsMember && (IsPresent || Deputy.Length > 0);
}

/// <summary>An item of an agenda.</summary>
public sealed record AgendaItem
{
    /// <summary>Its key in the meeting, from 1; it stays when the agenda is put in another order.</summary>
    public required int Key { get; init; }

    /// <summary>What kind of item it is.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The case; null where it is none.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>What the board is asked; null for nothing.</summary>
    public BoardAsk? Ask { get; init; }

    /// <summary>Who presents it; empty where that is not said.</summary>
    public string Presenter { get; init; } = "";

    /// <summary>The papers that belong to it, in their order.</summary>
    public IReadOnlyList<AgendaPaper> Papers { get; init; } = [];

    /// <summary>Why it is kept out of everything that leaves the council; empty where it is not.</summary>
    public string ExemptBecause { get; init; } = "";

    /// <summary>What is noted as it is talked of.</summary>
    public string Notes { get; init; } = "";

    /// <summary>What was decided on an item that is no case; null before, and for a case, whose hearing says it.</summary>
    public DecisionKind? Decision { get; init; }

    /// <summary>The decision in words; empty where its kind says all.</summary>
    public string DecisionWords { get; init; } = "";
}

/// <summary>What kind of item of an agenda it is.</summary>
public enum ItemKind
{
    /// <summary>Apologies and substitutes.</summary>
    Apologies,

    /// <summary>Declarations of interest.</summary>
    Declarations,

    /// <summary>The minutes of the meeting before.</summary>
    Minutes,

    /// <summary>What arises from the meeting before.</summary>
    MattersArising,

    /// <summary>A case.</summary>
    Case,

    /// <summary>Something that the board is to receive.</summary>
    Report,

    /// <summary>Anything else.</summary>
    Other,
}
