namespace GoldenThread.Domain.Organisation;

/// <summary>What somebody is to the council. An account may have several.</summary>
public enum Role
{
    /// <summary>Not signed in: a resident, a journalist, anyone.</summary>
    Anonymous,
    /// <summary>Runs the installation: accounts, services, posts, settings.</summary>
    Administrator,
    /// <summary>Runs plans, measures and papers for the whole council.</summary>
    PerformanceOfficer,
    /// <summary>Leads actions through a post.</summary>
    Lead,
    /// <summary>Heads a service.</summary>
    HeadOfService,
    /// <summary>Directs a directorate.</summary>
    Director,
    /// <summary>A member of the Cabinet or Executive.</summary>
    ExecutiveMember,
    /// <summary>An elected member of any party.</summary>
    Member,
    /// <summary>A scrutiny officer or a member of a scrutiny committee.</summary>
    Scrutiny,
    /// <summary>A partner organisation's officer.</summary>
    Partner,
    /// <summary>An inspector, read-only and until a date.</summary>
    Inspector,
    /// <summary>An inspector who sees nothing but what was shared with them, until a date.</summary>
    RoomInspector,
    /// <summary>An internal or external auditor: reads all, History included.</summary>
    Auditor,
    /// <summary>Chairs a board.</summary>
    BoardChair,
    /// <summary>Clerks boards: records what they decide.</summary>
    Clerk,
}
