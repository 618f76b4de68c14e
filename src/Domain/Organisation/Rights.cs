using static GoldenThread.Domain.Organisation.Reach;
using static GoldenThread.Domain.Organisation.Role;

namespace GoldenThread.Domain.Organisation;

/// <summary>Who may see and do what: the one table, shown in the product under Organisation, Roles.</summary>
public static class Rights
{
    private static readonly Right[] Columns =
    [
        Right.ReadPublished, Right.UseAccount, Right.ReadPlans, Right.ReadDrafts, Right.ReadHistory, Right.UpdateAction, Right.JudgeCriteria,
        Right.ApproveClosing, Right.ChangeActions, Right.RunPlans, Right.ReadMeasures, Right.EnterFigures, Right.ApproveFigures, Right.RunMeasures, Right.ReadAssessments, Right.AnswerAssessments, Right.ApproveAnswers, Right.RunAssessments, Right.ReadRooms, Right.ReadCases, Right.RecordDecision, Right.AskQuestions, Right.ReadDelivery, Right.UpdateDelivery, Right.RunDelivery, Right.RunThread, Right.LinkRecords, Right.ChaseUpdates, Right.RunOrganisation, Right.RunAccounts,
    ];

    private static readonly Dictionary<Role, Reach[]> Table = new()
    {
        //                       publ account plans drafts    history   update    judge     close     change    run   measures figures   approve   rule  assess answer    approve   run   rooms cases decide ask  delivery update    run   thread    link     chase     organise accounts
        [Anonymous] =           [All, None,   None, None,     None,     None,     None,     None,     None,     None, None,    None,     None,     None, None,  None,     None,     None, None,  None,  None, None, None,    None,     None, None,     None,     None,     None,    None],
        [Administrator] =       [All, All,    All,  All,      All,      None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   None, None, All,     None,     None, None,     None,     All,      All,     All],
        [PerformanceOfficer] =  [All, All,    All,  All,      All,      All,      All,      All,      All,      All,  All,     All,      All,      All,  All,   All,      All,      All,  All,   All,   All, None, All,     All,      All,  All,      All,      All,      All,     None],
        [Lead] =                [All, All,    All,  Own,      Own,      Own,      Own,      None,     Own,      None, All,     Own,      None,     None, All,   Own,      None,     None, None,  All,   None, None, All,     Own,      None, None,     Own,      None,     None,    None],
        [HeadOfService] =       [All, All,    All,  Services, Services, Services, Services, Services, Services, None, All,     Services, Services, None, All,   Services, None,     None, None,  All,   None, None, All,     Services, None, Services, Services, Services, None,    None],
        [Director] =            [All, All,    All,  All,      Services, Services, Services, Services, Services, None, All,     Services, Services, None, All,   Services, Services, None, None,  All,   None, None, All,     Services, None, Services, Services, Services, None,    None],
        [ExecutiveMember] =     [All, All,    All,  None,     None,     None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   None, All,  All,     None,     None, None,     None,     None,     None,    None],
        [Member] =              [All, All,    All,  None,     None,     None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   None, All,  All,     None,     None, None,     None,     None,     None,    None],
        [Scrutiny] =            [All, All,    All,  None,     None,     None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   None, All,  All,     None,     None, None,     None,     None,     None,    None],
        [Partner] =             [All, All,    Own,  None,     None,     Own,      Own,      None,     None,     None, Own,     Own,      None,     None, None,  None,     None,     None, None,  None,  None, None, None,    None,     None, None,     None,     None,     None,    None],
        [Inspector] =           [All, All,    All,  None,     All,      None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, All,   All,   None, None, All,     None,     None, None,     None,     None,     None,    None],
        [RoomInspector] =       [All, All,    None, None,     None,     None,     None,     None,     None,     None, None,    None,     None,     None, None,  None,     None,     None, All,   None,  None, None, None,    None,     None, None,     None,     None,     None,    None],
        [Auditor] =             [All, All,    All,  All,      All,      None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   None, None, All,     None,     None, None,     None,     None,     None,    None],
        [BoardChair] =          [All, All,    All,  None,     None,     None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   None, All,  All,     None,     None, None,     None,     None,     None,    None],
        [Clerk] =               [All, All,    All,  All,      None,     None,     None,     None,     None,     None, All,     None,     None,     None, All,   None,     None,     None, None,  All,   All, None, All,     None,     None, None,     None,     None,     None,    None],
    };

    /// <summary>Every right, in the order of the table's columns.</summary>
    public static IReadOnlyList<Right> InOrder => Columns;

    /// <summary>Every role, in the order of the table's rows.</summary>
    public static IReadOnlyCollection<Role> Roles => Table.Keys;

    /// <summary>How far a role's right goes.</summary>
    /// <param name="role">The role.</param>
    /// <param name="right">The right.</param>
    public static Reach Of(Role role, Right right) => Table[role][Array.IndexOf(Columns, right)];
}
