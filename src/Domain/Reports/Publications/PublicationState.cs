namespace GoldenThread.Domain.Reports;

/// <summary>How far a publication has come, in order.</summary>
public enum PublicationState
{
    /// <summary>It is being prepared.</summary>
    Prepared,

    /// <summary>Its content is frozen and approved; no moment is set.</summary>
    Approved,

    /// <summary>It is approved, and its moment has not come.</summary>
    Embargoed,

    /// <summary>Residents read it.</summary>
    Published,

    /// <summary>A later one has taken its place.</summary>
    Superseded,

    /// <summary>It was withdrawn after residents could read it.</summary>
    Withdrawn,
}
