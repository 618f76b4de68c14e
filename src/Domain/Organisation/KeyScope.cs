using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>What a program may do of what its account may: never more than the account, and no more than was chosen.</summary>
/// <param name="Rooms">The parts of the work; null for all that the account may.</param>
/// <param name="MayWrite">Whether it also changes things.</param>
public sealed record KeyScope(IReadOnlyList<KeyRoom>? Rooms, bool MayWrite)
{
    private static readonly Dictionary<KeyRoom, (Right[] Reads, Right[] Writes)> Table = new()
    {
        [KeyRoom.Plans] = ([Right.ReadPlans], [Right.UpdateAction, Right.JudgeCriteria, Right.ApproveClosing, Right.ChangeActions, Right.RunPlans]),
        [KeyRoom.Measures] = ([Right.ReadMeasures], [Right.EnterFigures, Right.ApproveFigures, Right.RunMeasures]),
        [KeyRoom.Thread] = ([Right.ReadPlans], [Right.RunThread, Right.LinkRecords]),
        [KeyRoom.Delivery] = ([Right.ReadDelivery], [Right.UpdateDelivery, Right.RunDelivery]),
        [KeyRoom.Boards] = ([Right.ReadCases], [Right.RecordDecision]),
        [KeyRoom.Members] = ([Right.ReadPlans, Right.ReadCases], [Right.AskQuestions, Right.UpdateAction]),
        [KeyRoom.Assessments] = ([Right.ReadAssessments], [Right.AnswerAssessments, Right.ApproveAnswers, Right.RunAssessments]),
        [KeyRoom.Reports] = ([Right.ReadPlans, Right.ReadCases, Right.ReadMeasures], []),
        [KeyRoom.History] = ([Right.ReadHistory], []),
        [KeyRoom.Drafts] = ([Right.ReadDrafts], []),
    };

    private static readonly HashSet<Right> AllReads = [Right.ReadPublished, .. Table.Values.SelectMany(of => of.Reads), Right.ReadRooms];

    /// <summary>Whether a right counts under it.</summary>
    /// <param name="right">The right.</param>
    public bool Lets(Right right) => right == Right.ReadPublished || (Rooms is null ? MayWrite || AllReads.Contains(right) : Rooms.Any(room => Table[room].Reads.Contains(right) || (MayWrite && Table[room].Writes.Contains(right))));

    /// <summary>Whether it opens a part of the work.</summary>
    /// <param name="room">The part.</param>
    public bool Opens(KeyRoom room) => Rooms is null || Rooms.Contains(room);

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public Problem? Fault() =>
        Rooms is null ? null
        : Rooms.All(room => room == KeyRoom.Drafts) ? new("Rooms", "Choose what the program may see, besides drafts.")
        : null;

    /// <summary>It as people read it: "Reads measures and the golden thread".</summary>
    public string InWords => $"{(MayWrite ? "Reads and changes" : "Reads")} {(Rooms is null ? "all that the account may" : CountingWords.Listed([.. Rooms.Order().Select(Called)]))}";

    /// <summary>A part of the work as people read it.</summary>
    /// <param name="room">The part.</param>
    public static string Called(KeyRoom room) => room switch
    {
        KeyRoom.Plans => "plans and actions",
        KeyRoom.Measures => "measures and figures",
        KeyRoom.Thread => "the golden thread",
        KeyRoom.Delivery => "money, projects and risks",
        KeyRoom.Boards => "boards and cases",
        KeyRoom.Members => "members’ questions and proposals",
        KeyRoom.Assessments => "inspections and self-assessments",
        KeyRoom.Reports => "the reports calendar and what was issued",
        KeyRoom.History => "History",
        _ => "drafts and what is exempt",
    };
}
