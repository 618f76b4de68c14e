namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>A paragraph of a report as it was read in.</summary>
public sealed record ReportParagraph
{
    /// <summary>Its place in the report, from 1: by this findings know it, whatever is printed.</summary>
    public required int Place { get; init; }

    /// <summary>Its number as it is cited: "68", "2.14".</summary>
    public required string Printed { get; init; }

    /// <summary>The number by which plans cite it; null where it has none of its own.</summary>
    public int? Number { get; init; }

    /// <summary>The heading under which it stands; empty for none.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>What it is.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>The words that suggest what it is; empty where none do.</summary>
    public string Suggested { get; init; } = "";

    /// <summary>The post that said what it is; null while it is only suggested.</summary>
    public string? MarkedBy { get; init; }

    /// <summary>Whether it wants an answer.</summary>
    public bool WantsAnswer => Kind is ParagraphKind.Comment or ParagraphKind.Recommendation;
}
