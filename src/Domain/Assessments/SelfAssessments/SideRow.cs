using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A part of a framework in several self-assessments.</summary>
public sealed record SideRow
{
    /// <summary>The part; "overall" for the whole.</summary>
    public required string Ref { get; init; }

    /// <summary>What it asks, in the latest edition that has it.</summary>
    public required string Title { get; init; }

    /// <summary>How deep it stands, the top level at 0; -1 for the whole.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether it is a line, and not something above the lines.</summary>
    public required bool IsLine { get; init; }

    /// <summary>What each assessment says of it, in the order of the assessments.</summary>
    public required IReadOnlyList<SideCell> Cells { get; init; }

    /// <summary>How far the scores lie apart.</summary>
    public required ScoreSpread Spread { get; init; }
}

/// <summary>What one self-assessment says of a part.</summary>
/// <param name="State">Whether it has a score, and why not.</param>
/// <param name="Score">The score; null where there is none.</param>
/// <param name="Scale">Its scale; null where there is none.</param>
/// <param name="Words">All that as it is printed: "3: good standard", "No score", "Not in edition 1".</param>
public sealed record SideCell(SideState State, int? Score, AssessmentScale? Scale, string Words)
{
    /// <summary>What an assessment says of a part.</summary>
    /// <param name="reference">The part; "overall" for the whole.</param>
    /// <param name="column">The assessment.</param>
    internal static SideCell Of(string reference, SideColumn column)
    {
        if (column.Scores.ScoreOf(reference) is not { } part) { return new(SideState.NotInEdition, null, null, $"Not in edition {ScoreWorking.Named(column.Edition.Number, null)}"); }
        if (!part.IsScored) { return new(SideState.NotScored, null, null, "Not scored"); }
        if (part.Score is not { } score) { return new(SideState.WithoutScore, null, null, "No score"); }
        var scale = column.Edition.Content.ScaleFor(reference);
        return new(SideState.Scored, score, scale, scale?.Step(score)?.InWords ?? ScoreWorking.Named(score, null));
    }
}

/// <summary>Whether a part has a score in a self-assessment, and why not.</summary>
public enum SideState
{
    /// <summary>It has one.</summary>
    Scored,

    /// <summary>It could have one, and nobody has given it.</summary>
    WithoutScore,

    /// <summary>The framework does not score it.</summary>
    NotScored,

    /// <summary>The edition on which the assessment is made does not have the part.</summary>
    NotInEdition,
}
