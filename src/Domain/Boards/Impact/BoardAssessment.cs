using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>How a board did in a financial year: what changed for people, what shows it, and what the board will do differently, reported to the chief officers and the Cabinet (R8).</summary>
public sealed partial class BoardAssessment
{
    /// <summary>The most characters of what is said, the most outcomes, and to how many boards it goes at least.</summary>
    public const int MaxWords = 4000, MaxOutcomes = 20, FewestBoards = 2;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The board.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>The calendar year in which the financial year begins; a board has one assessment of a year.</summary>
    public required int Year { get; init; }

    /// <summary>What is being written: the first, or a correction; null while nothing is.</summary>
    public AssessmentDraft? Draft { get; set; }

    /// <summary>What was agreed, each later version a correction of the one before.</summary>
    public IReadOnlyList<AgreedAssessment> Agreed { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The financial year.</summary>
    public FinancialYear FinancialYear => new(Year);

    /// <summary>The version that stands; null while none was agreed.</summary>
    public AgreedAssessment? Stands => Agreed.Count > 0 ? Agreed[^1] : null;

    /// <summary>How far it has come; a correction that is being written leaves what was agreed standing.</summary>
    public AssessmentState State => Stands switch { null => AssessmentState.BeingWritten, { ReportedOn: null } => AssessmentState.Agreed, _ => AssessmentState.Reported };

    /// <summary>How History names it.</summary>
    /// <param name="board">Its board.</param>
    public RecordRef RefOf(Board board) => new("board assessment", Id, TitleOf(board, FinancialYear));

    /// <summary>How papers and agendas name it.</summary>
    /// <param name="board">The board.</param>
    /// <param name="year">The financial year.</param>
    public static string TitleOf(Board board, FinancialYear year) => $"{board.Name}: assessment of its impact in {year}";

    /// <summary>The first day on which a year can be assessed: that of its last quarter.</summary>
    /// <param name="year">The financial year.</param>
    public static DateOnly OpensOn(FinancialYear year) => new FinancialQuarter(year, 4).Start;

    /// <summary>Whether an assessment of a board is owed: it works across directorates, the year has ended, and none was agreed.</summary>
    /// <param name="board">The board.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="found">Its assessment of that year; null for none.</param>
    /// <param name="today">The day.</param>
    public static bool IsDue(Board board, FinancialYear year, BoardAssessment? found, DateOnly today) =>
        board.Type is BoardType.Officers or BoardType.Partnership && found?.Stands is null && year.End < today && !(board.EndedOn < year.Start);

    /// <summary>Whether somebody may agree it: whoever holds the post that chairs the board, or runs the organisation.</summary>
    /// <param name="board">The board.</param>
    /// <param name="actor">Who.</param>
    public static bool MayAgree(Board board, Actor actor) => actor.May(Right.RunOrganisation) || (board.ChairPostId is { } chair && actor.Posts.Contains(chair));

    /// <summary>As what it comes to a board that has not received it yet; null where it does not.</summary>
    /// <param name="to">The board that receives it.</param>
    /// <param name="board">The board that was assessed.</param>
    /// <param name="path">Where it is looked at.</param>
    public ForwardThing? ComesTo(Guid to, Board board, string path) =>
        Stands?.Reports.Any(each => each.Board == to && each.On is null) == true ? new(ForwardKind.Assessment, TitleOf(board, FinancialYear), "", null) { Path = path } : null;
}
