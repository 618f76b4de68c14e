namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>How much of what an inspection found the council had said itself before (R26). What was withdrawn does not count.</summary>
/// <param name="Said">The findings that it had said.</param>
/// <param name="Unsaid">Those that it had not, as far as is recorded.</param>
public sealed record SelfAwareness(IReadOnlyList<Finding> Said, IReadOnlyList<Finding> Unsaid)
{
    /// <summary>How many findings count.</summary>
    public int Count => Said.Count + Unsaid.Count;

    /// <summary>It in a sentence.</summary>
    public string InWords => $"The council had said {Said.Count} of {Count} {(Count == 1 ? "finding" : "findings")} itself before the inspection";

    /// <summary>Of the findings of an inspection.</summary>
    /// <param name="findings">The findings, in order.</param>
    public static SelfAwareness Of(IEnumerable<Finding> findings)
    {
        var standing = findings.Where(finding => finding.WithdrawnBecause is null).ToLookup(finding => finding.Foreseen.Length > 0);
        return new([.. standing[true]], [.. standing[false]]);
    }
}
