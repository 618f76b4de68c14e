namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>A scale in words.</summary>
public sealed record AssessmentScale
{
    /// <summary>How parts name it.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The levels that are scored on it unless a part has a scale of its own; "overall" for the whole.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Its steps, the worst first.</summary>
    public required IReadOnlyList<ScaleStep> Steps { get; init; }

    /// <summary>The step of a score; null where there is none.</summary>
    /// <param name="score">The score.</param>
    public ScaleStep? Step(int? score) => Steps.FirstOrDefault(step => step.Score == score);
}

/// <summary>One step of a scale.</summary>
/// <param name="Score">Its place as a number: the higher, the better.</param>
/// <param name="Label">How it is printed: "4", "Good", "C1".</param>
/// <param name="Meaning">What it means; empty where that is not said.</param>
/// <param name="IsUnconfirmed">Whether its words were not confirmed.</param>
public sealed record ScaleStep(int Score, string Label, string Meaning = "", bool IsUnconfirmed = false)
{
    /// <summary>The label with its meaning: "4: performing strongly"; the label alone where it says all.</summary>
    public string InWords => Meaning.Length == 0 || Meaning == Label ? Label : $"{Label}: {Meaning}";
}
