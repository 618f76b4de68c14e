namespace GoldenThread.Domain.Assessments;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A file that the product keeps.</summary>
    File,

    /// <summary>A link to a page elsewhere.</summary>
    Link,

    /// <summary>Where a measure of the council stands.</summary>
    Measure,

    /// <summary>An action of an improvement plan and what came of it.</summary>
    Action,

    /// <summary>A decision, by its minute or reference.</summary>
    Decision,
}
