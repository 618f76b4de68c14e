namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>What was read out of an inspection's report; nothing of it is saved until a person has agreed.</summary>
public sealed record ReportReading
{
    /// <summary>The report's title as printed; null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Its paragraphs in the paper's order.</summary>
    public required IReadOnlyList<ReadParagraph> Paragraphs { get; init; }

    /// <summary>Whether the paragraphs carry the paper's own numbers; false where they were only counted.</summary>
    public bool NumbersAreOwn { get; init; } = true;

    /// <summary>What was scored and how, in the paper's order.</summary>
    public IReadOnlyList<ReadScore> Scores { get; init; } = [];

    /// <summary>Whatever a person should look at before agreeing.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }
}

/// <summary>A numbered paragraph of a report, with all that stands under its number.</summary>
/// <param name="Number">Its number as printed; where that is no whole number ("2.14"), or none is printed, its place. The same number may come again where numbers restart.</param>
/// <param name="Printed">How it is cited: "68", "2.14"; where the same comes again, with what tells it apart: "1 (Context)". No two of one reading are the same.</param>
/// <param name="Heading">The nearest heading above it; empty where there is none.</param>
/// <param name="Text">Its words without the number: further paragraphs and items of a list each on a line.</param>
/// <param name="Place">Its place among the report's paragraphs, from 1.</param>
public sealed record ReadParagraph(int Number, string Printed, string Heading, string Text, int Place)
{
    /// <summary>Where in the paper it begins: "paragraph 112", counted over all that stand outside tables.</summary>
    public required string Where { get; init; }

    /// <summary>The tables that stand in it, each as text: a row a line, " | " between cells.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];
}

/// <summary>A score that a report gives.</summary>
/// <param name="Name">What was scored, as printed.</param>
/// <param name="Score">The score.</param>
public sealed record ReadScore(string Name, int Score);
