namespace GoldenThread.Domain.Thread;

/// <summary>What one record is to another.</summary>
public enum LinkType
{
    /// <summary>An aim, or a plan, helps to reach another above it.</summary>
    ContributesTo,

    /// <summary>A measure shows whether it is reached.</summary>
    MeasuredBy,

    /// <summary>Something that is done brings it about.</summary>
    DeliveredBy,

    /// <summary>A piece of evidence shows it.</summary>
    EvidencedBy,

    /// <summary>It exists because of something that was found or said.</summary>
    ArisesFrom,

    /// <summary>A line of the budget pays for it.</summary>
    FundedBy,

    /// <summary>A risk may keep it from being reached.</summary>
    ThreatenedBy,

    /// <summary>A board receives reports of it.</summary>
    ReportedTo,

    /// <summary>It took the place of another of its kind.</summary>
    Replaces,

    /// <summary>It is pursued together with another.</summary>
    JointWith,

    /// <summary>It is written in, or belongs to, something larger: an action to its plan, a project to its programme. Nobody makes this link: the records say it themselves.</summary>
    PartOf,
}
