using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A part of a framework in two assessments.</summary>
public sealed record ComparedPart
{
    /// <summary>The part; "overall" for the whole.</summary>
    public required string Ref { get; init; }

    /// <summary>What it asks.</summary>
    public required string Title { get; init; }

    /// <summary>How deep it stands, the top level at 0; -1 for the whole.</summary>
    public required int Depth { get; init; }

    /// <summary>The score before; null where there was none.</summary>
    public int? Before { get; init; }

    /// <summary>The score before as it is printed; empty where there was none.</summary>
    public string BeforeInWords { get; init; } = "";

    /// <summary>The score now; null where there is none.</summary>
    public int? Now { get; init; }

    /// <summary>The score now as it is printed; empty where there is none.</summary>
    public string NowInWords { get; init; } = "";

    /// <summary>Whether the part is in the one framework only, so that its scores cannot be compared.</summary>
    public bool IsOfOneOnly { get; init; }

    /// <summary>By how many steps the score rose; below zero where it fell, null where either score is missing.</summary>
    public int? Moved => Now - Before;

    /// <summary>What would lift the score now; null where the part is not in the framework any more.</summary>
    public NextStep? GapToNext { get; init; }
}
