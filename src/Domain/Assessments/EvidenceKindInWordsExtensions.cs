namespace GoldenThread.Domain.Assessments;

/// <summary>Kinds of evidence in words.</summary>
public static class EvidenceKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.File => "File",
        EvidenceKind.Link => "Link",
        EvidenceKind.Measure => "Measure",
        EvidenceKind.Action => "Action",
        _ => "Decision",
    };
}
