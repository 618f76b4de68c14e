namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>How a document that the inspectors asked for stands on a day.</summary>
public enum DocumentState
{
    /// <summary>Asked for, and not due before the day.</summary>
    Asked,

    /// <summary>Not given, and due before the day.</summary>
    Late,

    /// <summary>Given in time, or with no day to give it by.</summary>
    Given,

    /// <summary>Given after it was due.</summary>
    GivenLate,

    /// <summary>The request was withdrawn.</summary>
    Withdrawn,
}
