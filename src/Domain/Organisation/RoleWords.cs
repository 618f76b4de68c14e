namespace GoldenThread.Domain.Organisation;

/// <summary>Roles, rights and reaches in words that people read.</summary>
public static class RoleWords
{
    /// <summary>The role's name.</summary>
    /// <param name="role">The role.</param>
    public static string InWords(this Role role) => role switch
    {
        Role.Anonymous => "Not signed in",
        Role.PerformanceOfficer => "Performance officer",
        Role.HeadOfService => "Head of service",
        Role.ExecutiveMember => "Executive member",
        Role.RoomInspector => "Inspector, room only",
        Role.BoardChair => "Board chair",
        _ => role.ToString(),
    };

    /// <summary>What the role is for, in one sentence.</summary>
    /// <param name="role">The role.</param>
    public static string Sentence(this Role role) => role switch
    {
        Role.Anonymous => "Anybody who has not signed in: a resident, a journalist.",
        Role.Administrator => "Runs the installation: accounts, services, posts and settings. Does not change plans.",
        Role.PerformanceOfficer => "Runs plans, measures and papers for the whole council.",
        Role.Lead => "Leads actions through a post. Everybody who holds a post has this role for what the post leads, except a partner.",
        Role.HeadOfService => "Heads a service: sees and approves what its posts do.",
        Role.Director => "Directs a directorate: reads every draft, approves what its services do.",
        Role.ExecutiveMember => "A member of the Cabinet or Executive: reads what was submitted.",
        Role.Member => "An elected member of any party: reads what was submitted.",
        Role.Scrutiny => "A scrutiny officer or a member of a scrutiny committee: reads what was submitted.",
        Role.Partner => "An officer of a partner organisation: sees and updates only the actions that their post leads.",
        Role.Inspector => "An inspector: reads plans and History until a last day, and changes nothing.",
        Role.RoomInspector => "An inspector who sees nothing but what was shared in the rooms that they were let into, until a last day.",
        Role.Auditor => "An internal or external auditor: reads everything, drafts and History included, and changes nothing.",
        Role.BoardChair => "Chairs a board: reads what was submitted to it.",
        Role.Clerk => "Clerks boards: records what they decide.",
        _ => role.ToString(),
    };

    /// <summary>What the right lets somebody do.</summary>
    /// <param name="right">The right.</param>
    public static string InWords(this Right right) => right switch
    {
        Right.ReadPublished => "Read what is published",
        Right.UseAccount => "Use their own account",
        Right.ReadPlans => "Read plans that were submitted or approved",
        Right.ReadDrafts => "Read drafts and proposed changes",
        Right.ReadHistory => "Read History",
        Right.UpdateAction => "Update actions and add evidence",
        Right.JudgeCriteria => "Judge success criteria and ask to close",
        Right.ApproveClosing => "Approve or refuse a closing",
        Right.ChangeActions => "Change an action’s words, dates or leads",
        Right.RunPlans => "Create, import and submit plans",
        Right.ReadMeasures => "Read measures and their figures",
        Right.EnterFigures => "Enter figures and hand them in",
        Right.ApproveFigures => "Approve or send back figures",
        Right.RunMeasures => "Define measures, load files, lock periods",
        Right.ReadAssessments => "Read inspections and signed self-assessments",
        Right.ReadDelivery => "Read projects, savings and risks",
        Right.UpdateDelivery => "Report on projects, savings and risks",
        Right.RunDelivery => "Begin programmes and projects, plan savings",
        Right.AnswerAssessments => "Answer findings and self-assessments",
        Right.ApproveAnswers => "Approve answers to findings",
        Right.RunAssessments => "Run inspections and self-assessments",
        Right.ReadRooms => "Read what was shared in an inspectors’ room",
        Right.ReadCases => "Read cases, meetings and decisions of boards",
        Right.RecordDecision => "Record what a board decided",
        Right.AskQuestions => "Ask questions and comment as a member",
        Right.RunThread => "Write plans, ambitions and objectives",
        Right.LinkRecords => "Link records on the golden thread",
        Right.ChaseUpdates => "See who has updated, and send reminders",
        Right.RunOrganisation => "Change services, posts, boards and the legend",
        Right.RunAccounts => "Invite, reset and end accounts",
        _ => right.ToString(),
    };

    /// <summary>How far, in words.</summary>
    /// <param name="reach">The reach.</param>
    public static string InWords(this Reach reach) => reach switch
    {
        Reach.None => "No",
        Reach.Own => "Their own",
        Reach.Services => "Their services",
        _ => "Yes",
    };

    /// <summary>What the reach means, in one sentence.</summary>
    /// <param name="reach">The reach.</param>
    public static string Sentence(this Reach reach) => reach switch
    {
        Reach.None => "They may not.",
        Reach.Own => "For what their own post leads.",
        Reach.Services => "For what the services under their own post lead.",
        _ => "For the whole council.",
    };

    /// <summary>What standing in for a post lets somebody do, in words.</summary>
    public const string OfStandingIn =
        "Whoever stands in for a post during a leave leads what that post leads. Where its holder is a head of service or a director, they are that too for the services under the post, and may approve its closings. "
        + "What the holder is besides does not go over to them, and what they are themselves does not reach the post that they stand in for. A partner who stands in stays a partner.";
}
