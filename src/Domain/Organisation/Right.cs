namespace GoldenThread.Domain.Organisation;

/// <summary>One thing that a person may be allowed to do or see.</summary>
public enum Right
{
    /// <summary>Read what the council has published.</summary>
    ReadPublished,
    /// <summary>Use the pages of one's own account.</summary>
    UseAccount,
    /// <summary>Read plans that were submitted or approved, and their reports.</summary>
    ReadPlans,
    /// <summary>Read drafts and proposed changes that no board has seen.</summary>
    ReadDrafts,
    /// <summary>Read History: every change with who, when and why.</summary>
    ReadHistory,
    /// <summary>Say how an action stands; add evidence; record milestones and monitoring.</summary>
    UpdateAction,
    /// <summary>Judge success criteria and ask for an action to be closed.</summary>
    JudgeCriteria,
    /// <summary>Approve or refuse the closing of another person's action.</summary>
    ApproveClosing,
    /// <summary>Change the words, dates or leads of an action, or propose that.</summary>
    ChangeActions,
    /// <summary>Create, import, submit, roll forward and undo plans; bulk change.</summary>
    RunPlans,
    /// <summary>Read what boards call in, when they meet, and what they decided; never what is exempt.</summary>
    ReadCases,
    /// <summary>Record what a board decided.</summary>
    RecordDecision,
    /// <summary>Ask questions as a member, comment on proposals, book training and answer the members' survey.</summary>
    AskQuestions,
    /// <summary>Read measures and the figures that were handed in.</summary>
    ReadMeasures,
    /// <summary>Enter figures and commentary, and hand them in.</summary>
    EnterFigures,
    /// <summary>Approve or send back what another person handed in.</summary>
    ApproveFigures,
    /// <summary>Define measures, set targets and rules, load files, lock and unlock.</summary>
    RunMeasures,
    /// <summary>Read frameworks, inspections, their reports and findings, and self-assessments that were signed off.</summary>
    ReadAssessments,
    /// <summary>Answer lines of a self-assessment and findings of an inspection.</summary>
    AnswerAssessments,
    /// <summary>Approve or send back the answer that another person gave to a finding.</summary>
    ApproveAnswers,
    /// <summary>Take up frameworks, open self-assessments and inspections, read reports in, mark their paragraphs.</summary>
    RunAssessments,
    /// <summary>Read what was shared in an inspectors' room into which they were let.</summary>
    ReadRooms,
    /// <summary>Read programmes, projects, savings, risks and management standards; never what is exempt.</summary>
    ReadDelivery,
    /// <summary>Say how projects, savings and risks stand.</summary>
    UpdateDelivery,
    /// <summary>Begin programmes and projects, plan savings, change the scale of risks.</summary>
    RunDelivery,
    /// <summary>Write plans and strategies, their ambitions, priorities, objectives and targets.</summary>
    RunThread,
    /// <summary>Link records to each other on the golden thread, and end such links.</summary>
    LinkRecords,
    /// <summary>See who has and has not updated, and send reminders.</summary>
    ChaseUpdates,
    /// <summary>Change services, posts, holders, boards and the legend.</summary>
    RunOrganisation,
    /// <summary>Invite, reset and end accounts; set the council up.</summary>
    RunAccounts,
}
